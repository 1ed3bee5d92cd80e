package no.trappa.app.results.ui;

/** Something to press that opens what lies behind it. */
interface Opens {

  /** What is shown when it is pressed; equal when that has not changed. */
  Object behind();
}
