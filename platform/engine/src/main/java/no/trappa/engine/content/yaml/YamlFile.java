package no.trappa.engine.content.yaml;

import java.util.Optional;
import no.trappa.engine.content.Source;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Faults;
import no.trappa.engine.fault.Position;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/**
 * Reads a file as a tree. JSON is read the same way, being YAML.
 *
 * <p>A file that is no YAML has one fault, at the place where the parser gave up; everything else
 * is left for those who know what should be in it.
 */
public final class YamlFile {

  private YamlFile() {}

  /** The tree of the file; empty when there is none, and then there is a fault. */
  public static Optional<Node> parse(Source source, Faults faults) {
    if (source.isTooLarge()) {
      faults.add(Position.START, "", FaultCode.TOO_LARGE, Source.MOST_BYTES / (1024 * 1024));
      return Optional.empty();
    }
    return Utf8.decode(source, faults).flatMap(text -> parse(text, faults));
  }

  private static Optional<Node> parse(String text, Faults faults) {
    if (text.isBlank()) {
      faults.add(Position.START, "", FaultCode.EMPTY_FILE);
      return Optional.empty();
    }
    var settings = LoadSettings.builder().setUseMarks(true).build();
    try {
      var events = new Parse(settings).parseString(withoutTabs(text)).iterator();
      return new TreeBuilder(events, faults).document();
    } catch (MarkedYamlEngineException broken) {
      var at = broken.getProblemMark().or(broken::getContextMark).map(YamlFile::position);
      faults.add(at.orElse(Position.START), "", FaultCode.NOT_YAML, broken.getProblem());
    } catch (ReaderException broken) {
      var read = text.substring(0, Math.min(broken.getPosition(), text.length()));
      faults.add(Utf8.end(read), "", FaultCode.NOT_PRINTABLE);
    } catch (RuntimeException broken) {
      // The parser is not ours: whatever it stumbles over is a fault of the file, not of the host.
      faults.add(Position.START, "", FaultCode.NOT_YAML, broken.getClass().getSimpleName());
    }
    return Optional.empty();
  }

  /** JSON may be indented with tabs, and has none inside its strings; YAML may not. */
  private static String withoutTabs(String text) {
    var start = text.stripLeading();
    return start.startsWith("{") || start.startsWith("[") ? text.replace('\t', ' ') : text;
  }

  static Position position(Mark mark) {
    return new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
