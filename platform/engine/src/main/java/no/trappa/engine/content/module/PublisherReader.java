package no.trappa.engine.content.module;

import no.trappa.api.definition.Publisher;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;

/** Reads who made a module. */
final class PublisherReader {

  private PublisherReader() {}

  static Publisher publisher(Fields fields) {
    return new Publisher(
        fields.required("name").words(),
        fields.required("licence").words(),
        fields.required("contact").words(),
        Plain.flag(fields.required("sells")),
        fields.required("basis").text());
  }
}
