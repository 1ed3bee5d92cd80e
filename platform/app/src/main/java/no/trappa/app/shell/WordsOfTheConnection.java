package no.trappa.app.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import no.trappa.api.value.Language;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import org.springframework.stereotype.Component;

/** What a view says when its session is over or the network is gone, in the reader's language. */
@Component
class WordsOfTheConnection implements VaadinServiceInitListener {

  private final transient Messages messages;

  WordsOfTheConnection(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().setSystemMessagesProvider(this::systemMessages);
    event.getSource().addUIInitListener(this::reconnectDialog);
  }

  private SystemMessages systemMessages(SystemMessagesInfo info) {
    var phrases = messages.in(language(info));
    var words = new CustomizedSystemMessages();
    words.setSessionExpiredNotificationEnabled(true);
    words.setSessionExpiredCaption(phrases.say("shell.session-lost"));
    words.setSessionExpiredMessage(phrases.say("shell.session-lost.do"));
    words.setInternalErrorNotificationEnabled(true);
    words.setInternalErrorCaption(phrases.say("shell.failure"));
    words.setInternalErrorMessage(phrases.say("shell.session-lost.do"));
    return words;
  }

  /** Once the session is gone, the locale is the browser's own, and only the cookie knows. */
  private static Language language(SystemMessagesInfo info) {
    return Optional.ofNullable(info.getRequest())
        .map(request -> Languages.of(request.getCookies()))
        .orElseGet(() -> Languages.of(info.getLocale()));
  }

  private void reconnectDialog(UIInitEvent event) {
    Phrases phrases = messages.in(Languages.of(event.getUI().getLocale()));
    ReconnectDialogConfiguration dialog = event.getUI().getReconnectDialogConfiguration();
    dialog.setDialogText(phrases.say("shell.reconnecting"));
    dialog.setDialogTextGaveUp(phrases.say("shell.disconnected"));
  }
}
