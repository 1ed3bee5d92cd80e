package no.trappa.app.evaluation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

/** What the host was told, in order. */
final class News implements ApplicationListener<PayloadApplicationEvent<?>> {

  private final List<Object> told = new CopyOnWriteArrayList<>();

  @Override
  public void onApplicationEvent(PayloadApplicationEvent<?> event) {
    told.add(event.getPayload());
  }

  List<Object> told() {
    return told;
  }
}
