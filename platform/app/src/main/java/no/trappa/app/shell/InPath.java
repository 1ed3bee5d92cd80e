package no.trappa.app.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Finds what the address of a view names. */
public final class InPath {

  private InPath() {}

  /** Shows it; a reader who asks for something that is not there is told so. */
  public static <T> void show(
      BeforeEnterEvent event,
      String parameter,
      Function<String, Optional<T>> find,
      Consumer<T> view) {
    event
        .getRouteParameters()
        .get(parameter)
        .flatMap(find)
        .ifPresentOrElse(view, () -> event.rerouteToError(NotFoundException.class));
  }
}
