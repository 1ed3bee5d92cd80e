package no.trappa.app.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.value.Language;
import no.trappa.app.catalog.ModuleCatalog;
import no.trappa.app.settings.TrappaSettings;
import no.trappa.engine.content.Source;
import no.trappa.engine.content.answers.AnswersReader;
import no.trappa.engine.fault.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The sample answers that lie beside an assessment. */
@Component
class Samples {

  static final AssessmentDefinition.Id ASSESSMENT = new AssessmentDefinition.Id("pre-project");

  private static final Logger LOG = LoggerFactory.getLogger(Samples.class);

  private final ModuleCatalog catalog;
  private final Path folder;

  Samples(ModuleCatalog catalog, TrappaSettings settings) {
    this.catalog = catalog;
    this.folder = settings.assessments().resolve(ASSESSMENT.value());
  }

  /** The answers of one file; empty when it, or a module it answers to, is not in order. */
  Optional<AnswerSheet> read(String name) {
    return catalog
        .definitions(ASSESSMENT)
        .flatMap(definitions ->
            source(name).flatMap(source -> sheet(new AnswersReader(definitions).read(source))));
  }

  private static Optional<AnswerSheet> sheet(Reading<AnswerSheet> reading) {
    return switch (reading) {
      case Reading.Read<AnswerSheet>(var sheet, var _) -> Optional.of(sheet);
      case Reading.Refused<AnswerSheet>(var faults) -> {
        LOG.warn("The demonstration cannot be read: {}", faults.getFirst().line(Language.EN));
        yield Optional.empty();
      }
    };
  }

  private Optional<Source> source(String name) {
    try {
      return Optional.of(Source.of(folder.resolve(name), name));
    } catch (IOException absent) {
      return Optional.empty();
    }
  }
}
