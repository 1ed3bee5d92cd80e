package no.trappa.app.benchmark;

/** Measures the host and prints the figures beside what is aimed at. */
final class Benchmarks {

  private Benchmarks() {}

  public static void main(String[] arguments) throws Exception {
    AnswersBenchmark.run(System.out);
    PagesBenchmark.run(System.out);
  }
}
