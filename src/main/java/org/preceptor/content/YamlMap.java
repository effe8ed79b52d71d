package org.preceptor.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.StandardNumber;

/**
 * Reads a mapping key by key and notes every mistake; what is missing or wrong reads as an empty
 * text, zero or nothing, so that reading can go on. Ask {@link Diagnostics#hasErrors} before the
 * result is used. {@link #close} names the keys that nobody asked for.
 */
public final class YamlMap {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final YamlNode.Mapping mapping;

  /** Whether the author wrote a mapping here; nothing is missed in one that was not. */
  private final boolean written;

  private final Diagnostics diagnostics;
  private final YamlScalars scalars;
  private final List<String> asked = new ArrayList<>();

  private YamlMap(YamlNode.Mapping mapping, boolean written, Diagnostics diagnostics) {
    this.mapping = mapping;
    this.written = written;
    this.diagnostics = diagnostics;
    this.scalars = new YamlScalars(diagnostics);
  }

  /** Anything but a mapping is noted, once, and read as an empty one. */
  public static YamlMap of(YamlNode node, Diagnostics diagnostics) {
    if (node instanceof YamlNode.Mapping mapping) {
      return new YamlMap(mapping, true, diagnostics);
    }
    diagnostics.add(
        DiagnosticCode.NOT_A_MAPPING, node.span(), "here 'key: value' lines are expected.");
    return new YamlMap(new YamlNode.Mapping(node.span(), Map.of(), Map.of()), false, diagnostics);
  }

  public SourceSpan span() {
    return mapping.span();
  }

  /** Where the value of a key stands, or the mapping where there is none. */
  public SourceSpan span(String key) {
    var value = mapping.values().get(key);
    return value == null ? mapping.span() : value.span();
  }

  public boolean has(String key) {
    return mapping.values().containsKey(key);
  }

  public Optional<YamlNode> node(String key) {
    asked.add(key);
    return Optional.ofNullable(mapping.values().get(key));
  }

  /** A text that must be there and not be blank. */
  public String text(String key) {
    var found = required(key);
    if (found == null) {
      return "";
    }
    var text = scalars.wording(found);
    if (text != null && text.isBlank()) {
      diagnostics.add(DiagnosticCode.EMPTY, found.span(), "'" + key + "' must not be empty.");
    }
    return text == null ? "" : text;
  }

  /** As {@link #text(String)}, and not longer than this. */
  public String text(String key, int most) {
    var text = text(key);
    if (text.length() > most) {
      diagnostics.add(
          DiagnosticCode.TOO_LONG,
          span(key),
          "'%s' has %d characters; %d are the most.".formatted(key, text.length(), most));
    }
    return text;
  }

  public Optional<String> optionalText(String key) {
    return node(key).map(scalars::wording).filter(text -> !text.isBlank());
  }

  /** A kebab-case id that must be there. */
  public String id(String key) {
    var text = text(key);
    if (!text.isEmpty() && !ID.matcher(text).matches()) {
      diagnostics.add(
          DiagnosticCode.ID_MALFORMED,
          span(key),
          "'" + text + "' is no id: lower case, digits and single hyphens.");
    }
    return text;
  }

  public int number(String key, int least, int most) {
    var found = required(key);
    return found == null ? least : scalars.number(key, found, least, most);
  }

  public int optionalNumber(String key, int otherwise, int least, int most) {
    return node(key).map(found -> scalars.number(key, found, least, most)).orElse(otherwise);
  }

  public boolean flag(String key, boolean otherwise) {
    return node(key)
        .map(
            found -> {
              var text = scalars.text(found);
              if (!"true".equals(text) && !"false".equals(text)) {
                diagnostics.add(
                    DiagnosticCode.NOT_YES_OR_NO,
                    found.span(),
                    "'" + key + "' is true or false, got '" + text + "'.");
              }
              return "true".equals(text);
            })
        .orElse(otherwise);
  }

  /** One of a closed set of words. */
  public <T> Optional<T> word(String key, Map<String, T> words) {
    var found = required(key);
    if (found == null) {
      return Optional.empty();
    }
    var text = scalars.text(found);
    if (text == null) {
      return Optional.empty();
    }
    var meaning = words.get(text);
    if (meaning == null) {
      diagnostics.add(
          DiagnosticCode.WORD_UNKNOWN,
          found.span(),
          "'%s' cannot be '%s'; it is one of %s.%s"
              .formatted(
                  key,
                  text,
                  String.join(", ", words.keySet()),
                  diagnostics.near(text, words.keySet())));
    }
    return Optional.ofNullable(meaning);
  }

  /** The number of a standard, in quotes. */
  public Optional<StandardNumber> standard(String key) {
    return Optional.ofNullable(required(key)).flatMap(scalars::standard);
  }

  /** Numbers of standards; absent reads as none. */
  public List<StandardNumber> standards(String key) {
    return items(key, node -> scalars.standard(node).orElse(null));
  }

  /** The id of an obligation, in quotes. Whether there is such a one, the catalogue knows. */
  public Optional<ObligationId> obligation(String key) {
    return Optional.ofNullable(required(key)).flatMap(scalars::obligation);
  }

  /** Ids of obligations; absent reads as none. */
  public List<ObligationId> obligations(String key) {
    return items(key, node -> scalars.obligation(node).orElse(null));
  }

  /** Numbers of standards, one at least. */
  public List<StandardNumber> someStandards(String key) {
    return some(key, standards(key));
  }

  /** Ids of obligations, one at least. */
  public List<ObligationId> someObligations(String key) {
    return some(key, obligations(key));
  }

  /** A list of texts; absent reads as empty. */
  public List<YamlNode.Scalar> scalars(String key) {
    return items(key, node -> scalars.wording(node) == null ? null : (YamlNode.Scalar) node);
  }

  /** A list of mappings; absent reads as empty. */
  public List<YamlMap> maps(String key) {
    return items(key, node -> of(node, diagnostics));
  }

  /** A list of mappings that must be there and hold one at least. */
  public List<YamlMap> someMaps(String key) {
    return some(key, maps(key));
  }

  /**
   * Notes that a list is missing, or has no item at all; an item that is wrong was noted before.
   */
  private <T> List<T> some(String key, List<T> items) {
    if (!has(key)) {
      required(key);
    } else if (mapping.values().get(key) instanceof YamlNode.Sequence sequence
        && sequence.items().isEmpty()) {
      diagnostics.add(DiagnosticCode.EMPTY, span(key), "'" + key + "' must not be empty.");
    }
    return items;
  }

  /** A mapping of its own under a key; absent reads as none. */
  public Optional<YamlMap> map(String key) {
    return node(key).map(node -> of(node, diagnostics));
  }

  /** All keys with their values, in order, for mappings whose keys the author chooses. */
  public Map<String, YamlNode> entries() {
    asked.addAll(mapping.values().keySet());
    return new LinkedHashMap<>(mapping.values());
  }

  public SourceSpan keySpan(String key) {
    return mapping.keys().getOrDefault(key, mapping.span());
  }

  /** Names the keys that this reader does not know. */
  public void close() {
    for (var key : mapping.values().keySet()) {
      if (!asked.contains(key)) {
        diagnostics.add(
            DiagnosticCode.KEY_UNKNOWN,
            keySpan(key),
            "'%s' is no key here.%s".formatted(key, nearOrAll(key)));
      }
    }
  }

  private String nearOrAll(String key) {
    var near = diagnostics.near(key, asked);
    return near.isEmpty() ? " Keys are " + String.join(", ", new TreeSet<>(asked)) + "." : near;
  }

  private @Nullable YamlNode required(String key) {
    asked.add(key);
    var found = mapping.values().get(key);
    if (found == null && written) {
      diagnostics.add(DiagnosticCode.KEY_MISSING, mapping.span(), "'" + key + "' is missing.");
    }
    return found;
  }

  private <T> List<T> items(String key, Function<YamlNode, @Nullable T> each) {
    var found = node(key);
    if (found.isEmpty()) {
      return List.of();
    }
    if (!(found.get() instanceof YamlNode.Sequence sequence)) {
      diagnostics.add(
          DiagnosticCode.NOT_A_LIST, found.get().span(), "'" + key + "' is a list ('- …' lines).");
      return List.of();
    }
    var items = new ArrayList<T>();
    for (var item : sequence.items()) {
      var value = each.apply(item);
      if (value != null) {
        items.add(value);
      }
    }
    return items;
  }
}
