package org.preceptor.research.bibtex;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** LaTeX's ways to write letters, read into letters, and the few characters it needs escaped. */
final class Latex {

  private static final Map<Character, String> ACCENTS = new HashMap<>();
  private static final Map<String, String> SYMBOLS = new HashMap<>();
  private static final Map<String, String> GREEK = new HashMap<>();

  /** What stands between two dollars where nobody speaks of money. */
  private static final Pattern MATHS = Pattern.compile("\\$([^$\\s](?:[^$]{0,200}?[^$\\s])?)\\$");

  /** A word that a style would spoil by small letters. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?<![\\\\\\p{L}\\p{N}{])[\\p{L}\\p{N}]+\\p{Lu}[\\p{L}\\p{N}]*(?![\\p{L}\\p{N}}])");

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
            + "textquotedblleft “ textquotedblright ” textdollar $ textbraceleft { "
            + "textbraceright } textbackslash \\ textasciitilde ~ textasciicircum ^ "
            + "pm ± times × leq ≤ geq ≥ le ≤ ge ≥ neq ≠ approx ≈ infty ∞ degree ° "
            + "textdegree ° rightarrow → to → cdot ·";
    pairs(named, SYMBOLS);
    pairs(
        "alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ"
            + " mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω"
            + " Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω",
        GREEK);
    SYMBOLS.putAll(GREEK);
  }

  private final String text;
  private final StringBuilder read = new StringBuilder();
  private int at;

  private Latex(String text) {
    this.text = text;
  }

  private static void pairs(String words, Map<String, String> into) {
    var parts = words.split(" ", -1);
    for (int i = 0; i + 1 < parts.length; i += 2) {
      into.put(parts[i], parts[i + 1]);
    }
  }

  static String read(String text) {
    var plain =
        MATHS
            .matcher(text.replace("\\$", "{\\textdollar}"))
            .replaceAll(found -> Matcher.quoteReplacement("{" + found.group(1) + "}"));
    return Normalizer.normalize(new Latex(plain).all(), Normalizer.Form.NFC);
  }

  /** The braces keep hyphens and quotation marks apart, and stand in pairs. */
  static String written(String text) {
    var written = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&', '%', '#', '_', '$' -> written.append('\\').append(c);
        case '{' -> written.append("{\\textbraceleft}");
        case '}' -> written.append("{\\textbraceright}");
        case '\\' -> written.append("{\\textbackslash}");
        case '~' -> written.append("{\\textasciitilde}");
        case '^' -> written.append("{\\textasciicircum}");
        case '-', '\'', '`' -> written.append(c).append(twice(text, i) ? "{}" : "");
        default -> written.append(letter(c));
      }
    }
    return written.toString();
  }

  private static boolean twice(String text, int at) {
    return at + 1 < text.length() && text.charAt(at + 1) == text.charAt(at);
  }

  /** Greek letters are in none of the fonts that LaTeX takes unless told otherwise. */
  private static String letter(char c) {
    if (c >= 'Α' && c <= 'ω') {
      for (var one : GREEK.entrySet()) {
        if (one.getValue().charAt(0) == c) {
          return "$\\" + one.getKey() + "$";
        }
      }
    }
    return String.valueOf(c);
  }

  /** As {@link #written}, with braces around words whose capitals no style may take away. */
  static String title(String text) {
    return CAPITALS.matcher(written(text)).replaceAll("{$0}");
  }

  private String all() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      switch (c) {
        case '{', '}' -> {}
        case '~' -> read.append(' ');
        case '-' -> hyphens();
        case '`' -> quotes('`', '“');
        case '\'' -> quotes('\'', '”');
        case '\\' -> command();
        default -> read.append(c);
      }
    }
    return read.toString();
  }

  private void quotes(char sign, char mark) {
    boolean two = at < text.length() && text.charAt(at) == sign;
    read.append(two ? mark : sign);
    at += two ? 1 : 0;
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
    named(word());
  }

  private String word() {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    var name = text.substring(at, end);
    at = end;
    return name;
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

  /** The mark goes behind the next letter, which may be in braces, dotless, or have one already. */
  private void accented(String mark) {
    int braces = 0;
    while (at < text.length() && text.charAt(at) == '{') {
      at++;
      braces++;
    }
    if (at < text.length() && text.charAt(at) == '\\') {
      at++;
      accentedCommand();
    } else if (at < text.length() && text.charAt(at) != '}') {
      read.append(text.charAt(at++));
    }
    read.append(mark);
    while (braces > 0 && at < text.length() && text.charAt(at) == '}') {
      at++;
      braces--;
    }
  }

  private void accentedCommand() {
    var inner = at < text.length() ? ACCENTS.get(text.charAt(at)) : null;
    if (inner != null && !Character.isLetter(text.charAt(at))) {
      at++;
      accented(inner);
      return;
    }
    var name = word();
    var second = name.length() == 1 ? ACCENTS.get(name.charAt(0)) : null;
    if (second != null) {
      skipBlank();
      accented(second);
    } else {
      read.append(name.equals("i") || name.equals("j") ? name : SYMBOLS.getOrDefault(name, name));
    }
  }
}
