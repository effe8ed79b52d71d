package org.preceptor.scenario.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.preceptor.content.ContentBundle;

/**
 * A scenario that breaks one rule: the file is named after the rule, its first line is the code,
 * and walks follow, each after a line with its path.
 */
public record BrokenScenario(String rule, String code, SortedMap<String, String> files) {

  public static final String SLUG = "the-visit";

  private static final Path FOLDER = Path.of("src/test/resources/scenario/broken");
  private static final String EXPECTS = "# expects ";
  private static final String NEXT_FILE = "(?m)^# --- ";

  public static List<BrokenScenario> all() {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().map(BrokenScenario::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BrokenScenario read(Path file) {
    try {
      var text = Files.readString(file);
      var code = text.lines().findFirst().orElseThrow().substring(EXPECTS.length());
      return new BrokenScenario(
          file.getFileName().toString().replace(".yaml", ""), code, files(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, String> files(String text) {
    var files = new TreeMap<String, String>();
    var parts = text.split(NEXT_FILE, -1);
    files.put("scenario.yaml", parts[0]);
    for (int i = 1; i < parts.length; i++) {
      int end = parts[i].indexOf('\n');
      files.put(parts[i].substring(0, end), parts[i].substring(end + 1));
    }
    return files;
  }

  ContentBundle bundle() {
    return new ContentBundle(SLUG, "scenarios/" + SLUG, files);
  }
}
