package org.preceptor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text a person reads stands in a bundle, and every text in a bundle is read by someone. */
class TextsTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path CODE = Path.of("src/main/java");
  private static final Path BUNDLES = Path.of("src/main/resources/messages");

  private static final Pattern USE =
      Pattern.compile("\\b([a-z]+)Text(?:\\['([^']+)'\\]|\\.([a-zA-Z]+)\\b)");
  private static final Pattern PREFIX =
      Pattern.compile("\\b[a-z]+Text\\[\\s*'([^']+)'\\s*(?:\\.concat|\\+=)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\\\s]+)\"");
  private static final Pattern TAG_OR_EXPRESSION =
      Pattern.compile(
          "<!--.*?-->|<(code|pre|kbd)\\b.*?</\\1>|<[^>]*>|#\\{[^}]*}|&[a-z#0-9]+;", Pattern.DOTALL);
  private static final Pattern READ_ATTRIBUTE =
      Pattern.compile(
          "\\s(?:aria-label|placeholder|title|alt|pt:placeholder|pt:aria-label)=\"([^\"#]*)\"");
  private static final Pattern KEY = Pattern.compile("(?m)^([\\w.-]+)=");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  /** Names and keys that are the same in every language. */
  private static final Set<String> NOT_TRANSLATED =
      Set.of("Apache", "Tab", "Esc", "SHA", "sha", "QR", "PDF");

  @Test
  void everyTextThatAPageAsksForIsThere() throws IOException {
    var bundles = bundles();
    var missing = new TreeSet<String>();
    for (var page : files(PAGES, ".xhtml")) {
      var use = USE.matcher(Files.readString(page));
      while (use.find()) {
        var key = use.group(2) == null ? use.group(3) : use.group(2);
        var bundle = bundles.get(use.group(1));
        boolean prefix = PREFIX.matcher(use.group()).find() || key.endsWith(".");
        if (bundle == null || (!prefix && !bundle.containsKey(key))) {
          missing.add(page + ": " + use.group());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyTextIsReadByAPageOrABean() throws IOException {
    var asked = new StringBuilder();
    for (var page : files(PAGES, ".xhtml")) {
      asked.append(Files.readString(page));
    }
    for (var code : files(CODE, ".java")) {
      asked.append(Files.readString(code));
    }
    var prefixes = new ArrayList<String>();
    for (var pattern : List.of(PREFIX, QUOTED)) {
      var found = pattern.matcher(asked);
      while (found.find()) {
        if (pattern.equals(PREFIX) || found.group(1).endsWith(".")) {
          prefixes.add(found.group(1));
        }
      }
    }
    var all = asked.toString();
    var unread = new TreeSet<String>();
    bundles()
        .forEach(
            (name, bundle) -> {
              if (!name.equals("faces")) {
                for (var key : bundle.stringPropertyNames()) {
                  boolean read =
                      all.contains("'" + key + "'")
                          || all.contains("\"" + key + "\"")
                          || all.contains("Text." + key)
                          || prefixes.stream().anyMatch(key::startsWith)
                          || isPutTogether(all, key);
                  if (!read) {
                    unread.add(name + ": " + key);
                  }
                }
              }
            });
    assertThat(unread).isEmpty();
  }

  /** A key of which the code names both halves. */
  private static boolean isPutTogether(String code, String key) {
    int dot = key.lastIndexOf('.');
    return dot > 0
        && code.contains("\"" + key.substring(0, dot) + "\"")
        && code.contains("\"" + key.substring(dot) + "\"");
  }

  @Test
  void noPageSaysAnythingByItself() throws IOException {
    var said = new TreeSet<String>();
    for (var page : files(PAGES, ".xhtml")) {
      var text = Files.readString(page);
      var attribute = READ_ATTRIBUTE.matcher(text);
      while (attribute.find()) {
        if (WORD.matcher(attribute.group(1)).find()) {
          said.add(page + ": " + attribute.group().trim());
        }
      }
      var word = WORD.matcher(TAG_OR_EXPRESSION.matcher(text).replaceAll(" "));
      while (word.find()) {
        if (!NOT_TRANSLATED.contains(word.group())) {
          said.add(page + ": " + word.group());
        }
      }
    }
    assertThat(said).isEmpty();
  }

  @Test
  void everyTextWithValuesHasAFormThatCanBeFilled() throws IOException {
    bundles()
        .forEach(
            (name, bundle) ->
                bundle.forEach(
                    (key, text) -> {
                      if (text.toString().contains("{0")) {
                        assertThat(
                                new MessageFormat(text.toString(), Locale.ROOT)
                                    .format(new Object[] {1, 2, 3, 4, 5, 6}))
                            .as(name + ": " + key)
                            .doesNotContain("{0");
                      }
                    }));
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    var twice = new ArrayList<String>();
    for (var file : files(BUNDLES, ".properties")) {
      var seen = new TreeSet<String>();
      var key = KEY.matcher(Files.readString(file));
      while (key.find()) {
        if (!seen.add(key.group(1))) {
          twice.add(file.getFileName() + ": " + key.group(1));
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  private static Map<String, Properties> bundles() throws IOException {
    var bundles = new TreeMap<String, Properties>();
    for (var file : files(BUNDLES, ".properties")) {
      var properties = new Properties();
      try (Reader in = Files.newBufferedReader(file)) {
        properties.load(in);
      }
      bundles.put(file.getFileName().toString().replace(".properties", ""), properties);
    }
    assertThat(bundles).hasSizeGreaterThan(5);
    return bundles;
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }
}
