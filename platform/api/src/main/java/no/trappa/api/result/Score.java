package no.trappa.api.result;

import java.util.List;
import java.util.Optional;
import no.trappa.api.value.Fraction;

/** What a set of answers amounts to; never a silent 0. */
public sealed interface Score {

  Coverage coverage();

  /** A value that follows from its trace; one that does not is refused. */
  record Scored(Fraction value, Trace trace, Coverage coverage) implements Score {
    public Scored {
      if (!value.equals(trace.value())) {
        throw new IllegalArgumentException(
            "the score %s does not follow from its trace, which gives %s"
                .formatted(value, trace.value()));
      }
    }

    public static Scored of(Trace trace, Coverage coverage) {
      return new Scored(trace.value(), trace, coverage);
    }
  }

  /**
   * No value can be told.
   *
   * @param decidedBy the places that hold it back, in order
   * @param atMost what it cannot exceed, whatever the missing answers say
   */
  record Withheld(
      Reason reason, List<Place> decidedBy, Optional<Fraction> atMost, Coverage coverage)
      implements Score {
    public Withheld {
      decidedBy = List.copyOf(decidedBy);
    }
  }

  /**
   * The question does not apply.
   *
   * @param reasons why, in the words of those who said so
   * @param accepted whether the facilitator has accepted every reason
   */
  record NotApplicable(List<String> reasons, boolean accepted, Coverage coverage) implements Score {
    public NotApplicable {
      reasons = List.copyOf(reasons);
    }
  }

  /** Why a score is withheld; where several hold, the first of these. */
  enum Reason {
    /** Answers lie two levels or more apart, and nothing is agreed. */
    DISPUTED,
    DONT_KNOW,
    UNANSWERED,
    /** Fewer answers than the smallest group, and none that speaks for the unit. */
    THIN,
    /** A fact that an organisation has yet to confirm. */
    UNCONFIRMED,
    /** A computed level lacks one of its inputs. */
    MISSING_INPUT,
    /** Nothing here is asked in this evaluation. */
    NOT_ASKED,
    /** What is asked has no level: a choice, words, a day or rows. */
    NO_LEVEL
  }

  default Optional<Fraction> known() {
    return this instanceof Scored scored ? Optional.of(scored.value()) : Optional.empty();
  }
}
