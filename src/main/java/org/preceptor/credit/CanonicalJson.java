package org.preceptor.credit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes JSON in the one form that RFC 8785 allows, so that equal values are equal bytes. Texts,
 * whole numbers, lists and objects are all that an entry is made of.
 */
final class CanonicalJson {

  private static final long LARGEST_EXACT = (1L << 53) - 1;

  private final StringBuilder out = new StringBuilder();

  private CanonicalJson() {}

  static String write(Map<String, ?> object) {
    var writer = new CanonicalJson();
    writer.object(object);
    return writer.out.toString();
  }

  private void value(Object value) {
    switch (value) {
      case String text -> text(text);
      case Integer number -> out.append(number.intValue());
      case Long number -> number(number);
      case List<?> list -> list(list);
      case Map<?, ?> object -> object(object);
      default -> throw new IllegalArgumentException("not for an entry: " + value.getClass());
    }
  }

  private void number(long number) {
    if (Math.abs(number) > LARGEST_EXACT) {
      throw new IllegalArgumentException("JSON can't carry this number exactly: " + number);
    }
    out.append(number);
  }

  private void list(List<?> list) {
    out.append('[');
    var separator = "";
    for (var value : list) {
      out.append(separator);
      value(value);
      separator = ",";
    }
    out.append(']');
  }

  /** Keys in the order of their UTF-16 code units, which is how Java compares texts. */
  private void object(Map<?, ?> object) {
    var sorted = new TreeMap<String, Object>();
    object.forEach((key, value) -> sorted.put((String) key, value));
    out.append('{');
    var separator = "";
    for (var member : sorted.entrySet()) {
      out.append(separator);
      text(member.getKey());
      out.append(':');
      value(member.getValue());
      separator = ",";
    }
    out.append('}');
  }

  private void text(String text) {
    out.append('"');
    text.codePoints().forEach(this::character);
    out.append('"');
  }

  private void character(int c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        if (c < ' ') {
          out.append("\\u%04x".formatted(c));
        } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
          throw new IllegalArgumentException("half a character can't be written");
        } else {
          out.appendCodePoint(c);
        }
      }
    }
  }
}
