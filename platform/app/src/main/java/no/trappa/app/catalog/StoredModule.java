package no.trappa.app.catalog;

import java.io.IOException;
import java.nio.file.Path;
import no.trappa.engine.content.Source;

/**
 * A module's file as it was received, unpacked and never changed since.
 *
 * @param sha256 of the file, in lower-case hexadecimal; also the folder's name
 * @param folder what was in it
 */
record StoredModule(String sha256, Path folder) {

  /** Its module.yaml, under the name a reader of faults knows the file by. */
  Source yaml(String name) throws IOException {
    return Source.of(folder.resolve("module.yaml"), name);
  }
}
