package no.trappa.module.benefits;

import java.util.List;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Rule;
import no.trappa.api.result.Finding;
import no.trappa.api.value.Text;

/** Says where a municipality pays more than its size or its use explains. */
final class PaymentFindings {

  private PaymentFindings() {}

  static List<Finding> of(Figures figures) {
    return Payment.all(figures).stream()
        .filter(Payment::isAboveSizeAndUse)
        .map(payment -> finding(figures, payment))
        .toList();
  }

  private static Finding finding(Figures figures, Payment payment) {
    var unit = Unit.of(payment.member().id());
    return new Finding(
        Finding.Kind.WARNING,
        Rule.Severity.NOTICE,
        Figures.PAID.indicator().module().value(),
        "pays-above-size-and-use",
        unit,
        says(payment),
        List.of(
            figures.trigger(Figures.PAID, unit),
            figures.trigger(Figures.INHABITANTS, unit),
            figures.trigger(Figures.USERS, unit)));
  }

  private static Text says(Payment payment) {
    var paid = Percent.digits(payment.paid());
    var inhabitants = Percent.digits(payment.inhabitants());
    var users = Percent.digits(payment.users());
    return new Text(
        ("Kommunen betaler %s prosent, men har %s prosent av innbyggerne og %s prosent av brukerne."
                + " Gå gjennom fordelingsnøkkelen.")
            .formatted(paid, inhabitants, users),
        ("Kommunen betaler %s prosent, men har %s prosent av innbyggjarane og %s prosent av"
                + " brukarane. Gå gjennom fordelingsnøkkelen.")
            .formatted(paid, inhabitants, users),
        ("The municipality pays %s per cent, but has %s per cent of the inhabitants and %s per cent"
                + " of the users. Go through the cost key.")
            .formatted(paid, inhabitants, users));
  }
}
