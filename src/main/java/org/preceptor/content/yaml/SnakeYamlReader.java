package org.preceptor.content.yaml;

import jakarta.enterprise.context.Dependent;
import org.jspecify.annotations.Nullable;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.YamlNode;
import org.preceptor.content.YamlReader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads events only: no tag is resolved, no alias followed, no object made, and reading stops where
 * a text is too large or too deep. Its time grows with the text and with nothing else.
 *
 * <p>Injected as it is, without a proxy, which threads outside the server could not call.
 */
@Dependent
public class SnakeYamlReader implements YamlReader {

  static final int MOST_CHARACTERS = 2_000_000;

  private static final char NOT_UTF_8 = '\uFFFD';

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setCodePointLimit(MOST_CHARACTERS).build();

  @Override
  public @Nullable YamlNode read(String file, String text, Diagnostics diagnostics) {
    var start = new SourceSpan(file, 1, 1);
    if (text.length() > MOST_CHARACTERS) {
      diagnostics.add(
          DiagnosticCode.TOO_LARGE,
          start,
          "the file has %,d characters; %,d are the most."
              .formatted(text.length(), MOST_CHARACTERS));
      return null;
    }
    int damaged = text.indexOf(NOT_UTF_8);
    if (damaged >= 0) {
      diagnostics.add(
          DiagnosticCode.NOT_YAML,
          place(file, text, damaged),
          "here stands a byte that is no UTF-8. Save the file as UTF-8.");
      return null;
    }
    return parse(file, text, diagnostics);
  }

  private static @Nullable YamlNode parse(String file, String text, Diagnostics diagnostics) {
    try {
      var events = new Parse(SETTINGS).parseString(text).iterator();
      return new EventComposer(file, events, diagnostics).document();
    } catch (MarkedYamlEngineException e) {
      var mark = e.getProblemMark().or(e::getContextMark);
      diagnostics.add(
          DiagnosticCode.NOT_YAML,
          mark.map(m -> EventComposer.span(file, m)).orElse(new SourceSpan(file, 1, 1)),
          "this is no YAML: " + oneLine(e.getProblem()) + ".");
    } catch (ReaderException e) {
      diagnostics.add(
          DiagnosticCode.NOT_YAML,
          place(file, text, text.offsetByCodePoints(0, e.getPosition())),
          "the character U+%04X cannot stand in YAML.".formatted(e.getCodePoint()));
    } catch (YamlEngineException e) {
      diagnostics.add(
          DiagnosticCode.NOT_YAML,
          new SourceSpan(file, 1, 1),
          "this is no YAML: " + oneLine(String.valueOf(e.getMessage())) + ".");
    }
    return null;
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\s+", " ").strip();
  }

  private static SourceSpan place(String file, String text, int index) {
    int line = 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    int column = index - text.lastIndexOf('\n', index - 1);
    return new SourceSpan(file, line, column);
  }
}
