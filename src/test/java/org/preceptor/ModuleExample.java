package org.preceptor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page's example makes of the small sound module of the tests: its blocks hold only what
 * differs, since a whole module would hide it.
 */
final class ModuleExample {

  static final String FOLDER = "modules/serving-first/";

  private static final Path SOUND = Path.of("src/test/resources/learning/sound/serving-first");
  private static final Pattern KEY = Pattern.compile("(?m)^(?=[a-z][a-z-]*:)");
  private static final Pattern ITEM = Pattern.compile("(?m)^(?= {2}- )");

  private ModuleExample() {}

  /** Copies the sound module, unless it stands there already. */
  static void copy(Path home) throws IOException {
    if (Files.exists(home.resolve(FOLDER))) {
      return;
    }
    try (var files = Files.walk(SOUND)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var to = home.resolve(FOLDER).resolve(SOUND.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  /** Lays a block over the copy: keys replace keys, items items, a lesson all of it. */
  static void lay(Path file, String block) throws IOException {
    if (file.toString().endsWith(".md")) {
      if (block.isBlank()) {
        Files.delete(file);
      } else {
        Files.writeString(file, block);
      }
      return;
    }
    var keys = parts(KEY, Files.readString(file));
    parts(KEY, block)
        .forEach(
            (key, text) ->
                keys.merge(key, text, (old, now) -> key.equals("items:") ? items(old, now) : now));
    Files.writeString(file, String.join("", keys.values()));
  }

  private static String items(String old, String now) {
    var items = parts(ITEM, old);
    items.putAll(parts(ITEM, now));
    return items.values().stream().collect(Collectors.joining());
  }

  private static String name(String part) {
    var line = part.lines().findFirst().orElse("");
    return line.startsWith(" ") ? line : line.replaceAll(":.*", ":");
  }

  /** The text cut before each match, by what stands in the first line of a part. */
  private static Map<String, String> parts(Pattern before, String text) {
    return before
        .splitAsStream(text)
        .collect(
            Collectors.toMap(
                ModuleExample::name, part -> part, (old, now) -> now, LinkedHashMap::new));
  }
}
