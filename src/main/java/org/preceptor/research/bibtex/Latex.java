package org.preceptor.research.bibtex;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** LaTeX's ways to write letters, read into letters, and the few characters it needs escaped. */
final class Latex {

  private static final Map<Character, String> ACCENTS = new HashMap<>();
  private static final Map<String, String> SYMBOLS = new HashMap<>();

  static {
    var marks = "`\u0300'\u0301^\u0302~\u0303=\u0304.\u0307\"\u0308";
    for (int i = 0; i < marks.length(); i += 2) {
      ACCENTS.put(marks.charAt(i), marks.substring(i + 1, i + 2));
    }
    var letters = "u\u0306v\u030cH\u030bc\u0327k\u0328r\u030ad\u0323b\u0331";
    for (int i = 0; i < letters.length(); i += 2) {
      ACCENTS.put(letters.charAt(i), letters.substring(i + 1, i + 2));
    }
    var named =
        "ss ß ae æ AE Æ oe œ OE Œ o ø O Ø aa å AA Å l ł L Ł i ı j ȷ dh ð DH Ð th þ TH Þ "
            + "textendash – textemdash — textquoteright ’ textquoteleft ‘ ldots … dots … "
            + "textbackslash \\ textasciitilde ~ textasciicircum ^ alpha α beta β kappa κ";
    var parts = named.split(" ", -1);
    for (int i = 0; i + 1 < parts.length; i += 2) {
      SYMBOLS.put(parts[i], parts[i + 1]);
    }
  }

  private final String text;
  private final StringBuilder read = new StringBuilder();
  private int at;

  private Latex(String text) {
    this.text = text;
  }

  static String read(String text) {
    return Normalizer.normalize(new Latex(text).all(), Normalizer.Form.NFC);
  }

  /** The braces keep capitals as they are, and hyphens apart. */
  static String written(String text) {
    var written = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&', '%', '$', '#', '_', '{', '}' -> written.append('\\').append(c);
        case '\\' -> written.append("{\\textbackslash}");
        case '~' -> written.append("{\\textasciitilde}");
        case '^' -> written.append("{\\textasciicircum}");
        case '-' -> written.append(text.startsWith("--", i) ? "-{}" : "-");
        default -> written.append(c);
      }
    }
    return written.toString();
  }

  private String all() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      switch (c) {
        case '{', '}' -> {}
        case '~' -> read.append(' ');
        case '-' -> hyphens();
        case '\\' -> command();
        default -> read.append(c);
      }
    }
    return read.toString();
  }

  /** Two make a dash for ranges, three one for thoughts. */
  private void hyphens() {
    if (text.startsWith("--", at)) {
      read.append('—');
      at += 2;
    } else if (text.startsWith("-", at)) {
      read.append('–');
      at++;
    } else {
      read.append('-');
    }
  }

  private void command() {
    if (at >= text.length()) {
      read.append('\\');
      return;
    }
    char c = text.charAt(at);
    if (!Character.isLetter(c)) {
      at++;
      var accent = ACCENTS.get(c);
      if (accent == null) {
        read.append(c == '\\' ? ' ' : c);
      } else {
        accented(accent);
      }
      return;
    }
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    var name = text.substring(at, end);
    at = end;
    named(name);
  }

  private void named(String name) {
    var accent = name.length() == 1 ? ACCENTS.get(name.charAt(0)) : null;
    var symbol = SYMBOLS.get(name);
    if (symbol != null) {
      read.append(symbol);
      skipBlank();
    } else if (accent != null) {
      skipBlank();
      accented(accent);
    } else if (at < text.length() && text.charAt(at) == '{') {
      // a font or the like: its text stays
      return;
    } else {
      read.append('\\').append(name);
    }
  }

  private void skipBlank() {
    if (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  /** The mark goes behind the next letter, which may be in braces or be a dotless i. */
  private void accented(String mark) {
    boolean braced = at < text.length() && text.charAt(at) == '{';
    at += braced ? 1 : 0;
    if (at < text.length() && text.charAt(at) == '\\') {
      at++;
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      var name = text.substring(at, end);
      read.append(name.equals("i") || name.equals("j") ? name : SYMBOLS.getOrDefault(name, name));
      at = end;
    } else if (at < text.length() && text.charAt(at) != '}') {
      read.append(text.charAt(at++));
    }
    read.append(mark);
    at += braced && at < text.length() && text.charAt(at) == '}' ? 1 : 0;
  }
}
