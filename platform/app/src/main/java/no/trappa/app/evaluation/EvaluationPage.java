package no.trappa.app.evaluation;

/** The facilitator's pages of one evaluation, in the order they stand above each of them. */
public enum EvaluationPage {
  ROOM("", "evaluation.room"),
  AGENDA("/agenda", "agenda.title"),
  LEAD("/lead", "lead.title"),
  REMARKS("/remarks", "remarks.title"),
  SETTLE("/settle", "evaluation.settle"),
  RESULTS("/results", "evaluation.results"),
  CHANGES("/changes", "change.title");

  private final String path;
  private final String title;

  EvaluationPage(String path, String title) {
    this.path = path;
    this.title = title;
  }

  /** Where the page is found, from the root of the host. */
  public String of(Evaluation.Id evaluation) {
    return "/evaluations/" + evaluation + path;
  }

  /** The key of what the page is called. */
  public String title() {
    return title;
  }
}
