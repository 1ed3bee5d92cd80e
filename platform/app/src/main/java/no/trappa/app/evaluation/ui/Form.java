package no.trappa.app.evaluation.ui;

import java.util.List;
import java.util.Optional;
import no.trappa.app.evaluation.Decision;

/** What somebody fills in to settle something. */
interface Form {

  /** Whether somebody writes in it, or has. */
  boolean isBegun();

  /** What is written; empty when something is missing or too long, which the form then shows. */
  Optional<Decision> read();

  /** What someone else settled on, in sentences. */
  List<String> told(Decision theirs);
}
