package org.preceptor.credit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads back what {@link CanonicalJson} wrote, and nothing more lenient. */
final class StoredJson {

  private final String text;
  private int at;

  private StoredJson(String text) {
    this.text = text;
  }

  static Map<String, Object> read(String text) {
    var reader = new StoredJson(text);
    var object = reader.object();
    if (reader.at != text.length()) {
      throw reader.unreadable();
    }
    return object;
  }

  private Object value() {
    return switch (peek()) {
      case '"' -> text();
      case '[' -> list();
      case '{' -> object();
      default -> number();
    };
  }

  private Map<String, Object> object() {
    var members = new LinkedHashMap<String, Object>();
    expect('{');
    if (!skip('}')) {
      do {
        var key = text();
        expect(':');
        members.put(key, value());
      } while (skip(','));
      expect('}');
    }
    return members;
  }

  private List<Object> list() {
    var values = new ArrayList<>();
    expect('[');
    if (!skip(']')) {
      do {
        values.add(value());
      } while (skip(','));
      expect(']');
    }
    return values;
  }

  private Long number() {
    int start = at;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    return Long.valueOf(text.substring(start, at));
  }

  private String text() {
    expect('"');
    var read = new StringBuilder();
    while (peek() != '"') {
      char c = text.charAt(at++);
      read.append(c == '\\' ? escaped() : c);
    }
    at++;
    return read.toString();
  }

  private char escaped() {
    char c = text.charAt(at++);
    return switch (c) {
      case 'b' -> '\b';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(text, at - 4, at, 16);
      }
      default -> c;
    };
  }

  private char peek() {
    if (at >= text.length()) {
      throw unreadable();
    }
    return text.charAt(at);
  }

  private boolean skip(char wanted) {
    boolean there = peek() == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private void expect(char wanted) {
    if (!skip(wanted)) {
      throw unreadable();
    }
  }

  private IllegalStateException unreadable() {
    return new IllegalStateException("a stored entry is unreadable at character " + at);
  }
}
