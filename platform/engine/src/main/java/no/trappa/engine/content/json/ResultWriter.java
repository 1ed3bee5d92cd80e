package no.trappa.engine.content.json;

import no.trappa.api.result.EvaluationResult;

/** Writes a result as {@code trappa-result/1}: the same bytes for the same result and engine. */
public final class ResultWriter {

  public static final String FORMAT = "trappa-result/1";

  private ResultWriter() {}

  public static byte[] write(EvaluationResult result) {
    var tree = Tree.components(result);
    tree.put("format", FORMAT);
    tree.put("engine", EngineVersion.CURRENT.toString());
    return CanonicalJson.bytes(tree);
  }
}
