package no.trappa.app.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import no.trappa.app.language.Languages;
import no.trappa.app.look.Theme;
import org.springframework.stereotype.Component;

/** Opens every view in the language and the brightness that the reader's cookies name. */
@Component
class ReadersChoices implements VaadinServiceInitListener {

  /** So that its words are heard when they change, and lie in no place of the page otherwise. */
  private static final String ANNOUNCE_CONNECTION =
      "document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')";

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::dressPage);
    event.getSource().addUIInitListener(this::speak);
  }

  private void dressPage(IndexHtmlResponse page) {
    var cookies = page.getVaadinRequest().getCookies();
    page.getDocument()
        .getElementsByTag("html")
        .attr("lang", Languages.of(cookies).tag())
        .attr("data-theme", Theme.of(cookies).tag());
  }

  private void speak(UIInitEvent event) {
    event.getUI().getPage().executeJs(ANNOUNCE_CONNECTION);
    var request = VaadinRequest.getCurrent();
    if (request != null) {
      event.getUI().setLocale(Languages.of(request.getCookies()).locale());
    }
  }
}
