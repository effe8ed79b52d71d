package org.preceptor.credit.verify;

import java.util.LinkedHashMap;
import java.util.Map;

/** The members of a JSON object as raw texts: enough to compare them, and no more. */
final class JsonMembers {

  private final String text;
  private int at;

  private JsonMembers(String text) {
    this.text = text;
  }

  /** Texts without their quotes, anything else as it stands. */
  static Map<String, String> read(String text) {
    var reader = new JsonMembers(text);
    var members = new LinkedHashMap<String, String>();
    reader.take('{');
    String before = null;
    do {
      var key = reader.unquoted();
      if (before != null && before.compareTo(key) >= 0) {
        throw unreadable();
      }
      before = key;
      reader.take(':');
      members.put(key, reader.value());
    } while (reader.next() == ',');
    if (reader.text.charAt(reader.at - 1) != '}' || reader.at != text.length()) {
      throw unreadable();
    }
    return members;
  }

  private String value() {
    int start = at;
    char first = next();
    if (first == '"') {
      at--;
      return unquoted();
    }
    int depth = first == '[' || first == '{' ? 1 : 0;
    while (depth > 0 || (at < text.length() && ",}".indexOf(text.charAt(at)) < 0)) {
      char c = next();
      if (c == '"') {
        at--;
        unquoted();
      } else if (c == '[' || c == '{') {
        depth++;
      } else if (c == ']' || c == '}') {
        depth--;
      }
    }
    return text.substring(start, at);
  }

  private String unquoted() {
    take('"');
    int start = at;
    for (char c = next(); c != '"'; c = next()) {
      if (c == '\\') {
        next();
      }
    }
    return text.substring(start, at - 1);
  }

  private void take(char wanted) {
    if (next() != wanted) {
      throw unreadable();
    }
  }

  private char next() {
    if (at >= text.length()) {
      throw unreadable();
    }
    return text.charAt(at++);
  }

  private static BrokenLine unreadable() {
    return new BrokenLine("the entry's text is not the JSON of an entry");
  }
}
