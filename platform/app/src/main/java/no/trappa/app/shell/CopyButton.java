package no.trappa.app.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.function.Supplier;

/** Copies words to the reader's clipboard, and says whether it did. */
public final class CopyButton extends Button {

  /** Also where the page is not served over https, as in many meeting rooms. */
  private static final String COPY =
      """
      const words = $0;
      if (navigator.clipboard && window.isSecureContext) {
        return navigator.clipboard.writeText(words).then(() => true, () => false);
      }
      const field = document.createElement('textarea');
      field.value = words;
      document.body.append(field);
      field.select();
      const done = document.execCommand('copy');
      field.remove();
      this.focus();
      return done;
      """;

  /** The last two are told afterwards: that it went well, and what to do when it did not. */
  public CopyButton(String label, Supplier<String> words, String copied, String byHand) {
    super(label);
    addClickListener(_ ->
        getElement()
            .executeJs(COPY, words.get())
            .then(Boolean.class, done -> Notification.show(done ? copied : byHand)));
  }
}
