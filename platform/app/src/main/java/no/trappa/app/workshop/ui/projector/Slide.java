package no.trappa.app.workshop.ui.projector;

import java.util.List;
import java.util.Optional;
import no.trappa.app.charts.DivisionChart;

/** The picture on the wall, as data in its reader's language. */
sealed interface Slide {

  /**
   * How to join.
   *
   * @param arrived how many have come from each organisation; empty while they are not named
   */
  record Welcome(String collaboration, List<Arrived> arrived) implements Slide {
    public Welcome {
      arrived = List.copyOf(arrived);
    }
  }

  record Arrived(String from, int people) {}

  record Resting(String collaboration) implements Slide {}

  /** A question that is being answered; nothing of the answers. */
  record Asking(Fit.Sized question) implements Slide {}

  /**
   * What the room agreed on.
   *
   * @param question the question's words
   * @param agreed one for each unit that agreed, and for each part of the question
   */
  record Settled(String module, String question, List<Agreed> agreed) implements Slide {
    public Settled {
      agreed = List.copyOf(agreed);
    }
  }

  /** Empty words where there is no part, note or other view. */
  record Agreed(String who, String part, String answer, String note, String minority) {}

  /**
   * How high the collaboration has come.
   *
   * @param reached the step, from 0; -1 while it cannot be told
   * @param why what the places that follow do
   */
  record Stairs(String verdict, int reached, String level, String why, List<String> heldBy)
      implements Slide {
    public Stairs {
      heldBy = List.copyOf(heldBy);
    }
  }

  /** Who is ready for the decision. */
  record Readiness(String verdict, String met, List<Ready> units) implements Slide {
    public Readiness {
      units = List.copyOf(units);
    }
  }

  /**
   * How ready one unit is.
   *
   * @param low how many requirements it has a level for that is too low; what is neither met nor
   *     low cannot be told yet
   * @param first what stands most in the way; empty when nothing does
   */
  record Ready(String unit, int met, int low, int all, String first) {}

  /**
   * What to do next.
   *
   * @param parked questions that were put aside
   */
  record Steps(String lead, List<Step> steps, List<String> parked) implements Slide {
    public Steps {
      steps = List.copyOf(steps);
      parked = List.copyOf(parked);
    }
  }

  record Step(String text, String why, String who) {}

  /** The evaluation is closed. */
  record Over(String collaboration, String verdict, String level) implements Slide {}

  /**
   * How people divide on a question that was revealed.
   *
   * @param parts the words of the parts, where it has several
   * @param scaled how they divide along scales; empty where there is none, or it may not be shown
   * @param options how many chose each option
   * @param extremes what the lowest and the highest answer mean, to be talked about
   * @param key what the signs in the picture mean
   * @param notes what is disputed, what is not shown and why, what came late
   */
  record Divided(
      String module,
      String question,
      int round,
      List<String> parts,
      Optional<Scaled> scaled,
      List<Option> options,
      List<String> extremes,
      String key,
      List<String> notes)
      implements Slide {
    public Divided {
      parts = List.copyOf(parts);
      options = List.copyOf(options);
      extremes = List.copyOf(extremes);
      notes = List.copyOf(notes);
    }
  }

  /** People along one scale. */
  record Scaled(
      List<String> columns, Optional<DivisionChart.Group> whole, List<DivisionChart.Group> groups) {
    public Scaled {
      columns = List.copyOf(columns);
      groups = List.copyOf(groups);
    }
  }

  /** How many chose it now, and in the round before. */
  record Option(String words, int people, Optional<Integer> before) {}
}
