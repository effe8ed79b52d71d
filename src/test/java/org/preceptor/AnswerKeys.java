package org.preceptor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The right answers, read from the authored bank without any reader of the product. */
record AnswerKeys(Map<String, Key> byItem) {

  /**
   * What is right for one item.
   *
   * @param kind as authors write it
   * @param parts ids: the keys of a choice, the steps in order, the pairs
   */
  record Key(String kind, List<String> parts) {}

  static AnswerKeys ofModule(String module) {
    var keys = new LinkedHashMap<String, Key>();
    var bank = map(yaml(Path.of("modules", module, "items.yaml")));
    for (var item : maps(bank, "items")) {
      keys.put(String.valueOf(item.get("id")), key(item));
    }
    return new AnswerKeys(keys);
  }

  private static Key key(Map<String, Object> item) {
    var kind = String.valueOf(item.get("kind"));
    var parts =
        switch (kind) {
          case "order" -> ids(maps(item, "steps"));
          case "match" -> ids(maps(item, "pairs"));
          case "hot-text" -> ids(keys(item, "lines"));
          default -> ids(keys(item, "options"));
        };
    return new Key(kind, parts);
  }

  private static List<Map<String, Object>> keys(Map<String, Object> item, String parts) {
    return maps(item, parts).stream().filter(part -> Boolean.TRUE.equals(part.get("key"))).toList();
  }

  private static List<String> ids(List<Map<String, Object>> parts) {
    return parts.stream().map(part -> String.valueOf(part.get("id"))).toList();
  }

  /** What the key of a calibration says of one of its sources, question by question. */
  static Map<String, String> ofSource(String calibration, String source) {
    var said = new LinkedHashMap<String, String>();
    map(Objects.requireNonNull(keyed(calibration, source).get("key")))
        .forEach((item, given) -> said.put(item, String.valueOf(map(given).get("answer"))));
    return said;
  }

  /** Why the key answers a question so. */
  static String because(String calibration, String source, String item) {
    var key = map(Objects.requireNonNull(keyed(calibration, source).get("key")));
    return String.valueOf(map(Objects.requireNonNull(key.get(item))).get("because"));
  }

  private static Map<String, Object> keyed(String calibration, String source) {
    return maps(calibration(calibration), "sources").stream()
        .filter(one -> source.equals(one.get("id")))
        .findFirst()
        .orElseThrow();
  }

  /** The sources of a calibration that end it, the first ones first. */
  static List<String> sources(String calibration) {
    var file = calibration(calibration);
    return maps(file, "sources").stream()
        .map(one -> String.valueOf(one.get("id")))
        .limit(((Number) Objects.requireNonNull(file.get("asks"))).longValue())
        .toList();
  }

  private static Map<String, Object> calibration(String slug) {
    return map(yaml(Path.of("content/calibrations", slug + ".yaml")));
  }

  /** Slugs of the parts of a course that are of this kind, in order. */
  static List<String> parts(String course, String kind) {
    var file = map(yaml(Path.of("content/courses", course + ".yaml")));
    return maps(file, "parts").stream()
        .filter(part -> part.containsKey(kind))
        .map(part -> String.valueOf(part.get(kind)))
        .toList();
  }

  /** Hours of credit that a course claims, as they are printed. */
  static String hours(String course) {
    var file = map(yaml(Path.of("content/courses", course + ".yaml")));
    return String.valueOf(map(Objects.requireNonNull(file.get("credit"))).get("hours"));
  }

  /** The choices of an authored walk, in order. */
  static List<String> walk(String scenario, String walk) {
    var file = map(yaml(Path.of("scenarios", scenario, "walks", walk + ".yaml")));
    return list(file, "choose").stream().map(String::valueOf).toList();
  }

  private static Object yaml(Path file) {
    try {
      return new Load(LoadSettings.builder().build())
          .loadFromString(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked") // a mapping of authored files has words for keys
  private static Map<String, Object> map(Object node) {
    return (Map<String, Object>) node;
  }

  private static List<Map<String, Object>> maps(Map<String, Object> file, String key) {
    return list(file, key).stream().map(node -> map(node)).toList();
  }

  private static List<?> list(Map<String, Object> file, String key) {
    if (file.get(key) instanceof List<?> list) {
      return list;
    }
    throw new AssertionError("no list '" + key + "' in " + file.keySet());
  }

  Key of(String item) {
    var key = byItem.get(item);
    if (key == null) {
      throw new AssertionError("the bank has no item " + item);
    }
    return key;
  }
}
