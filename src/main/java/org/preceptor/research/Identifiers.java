package org.preceptor.research;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One spelling for everything that names a work. Empty for what names none. */
public final class Identifiers {

  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
  private static final Pattern DOI_PREFIX =
      Pattern.compile(
          "^(?:(?:https?:)?//(?:dx\\.)?doi\\.org/|doi\\.org/|doi:|info:doi/)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PMID_PREFIX =
      Pattern.compile(
          "^(?:pmid:?|https?://(?:www\\.)?pubmed\\.ncbi\\.nlm\\.nih\\.gov/|https?://www\\.ncbi\\.nlm\\.nih\\.gov/pubmed/)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PMID = Pattern.compile("[1-9]\\d{0,8}");
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>\"\\\\]{3,2000}", Pattern.CASE_INSENSITIVE);

  /** Kinds of characters, a bit for each. */
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private static final int NUMBERS =
      1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  private Identifiers() {}

  /** Small letters, without the address that resolves it. */
  public static Optional<String> doi(String text) {
    var bare = DOI_PREFIX.matcher(text.strip()).replaceFirst("").strip();
    var match = DOI.matcher(bare);
    return match.matches()
        ? Optional.of(bare.replaceAll("[.,;]+$", "").toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The first DOI anywhere in a text, an address included. */
  public static Optional<String> doiIn(String text) {
    var match = DOI.matcher(text.replace("%2F", "/").replace("%2f", "/"));
    return match.find()
        ? doi(
            closed(match.group().replaceAll("[?#&\"'<>\\]].*$", ""))
                .replaceAll("/(?:full|pdf|abstract|epdf)$", ""))
        : Optional.empty();
  }

  /** Up to a parenthesis that closes what began before it; those that it opens are its own. */
  private static String closed(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open < 0) {
        return text.substring(0, i);
      }
    }
    return text;
  }

  public static Optional<String> pmid(String text) {
    var bare = PMID_PREFIX.matcher(text.strip()).replaceFirst("").replaceFirst("/+$", "");
    return PMID.matcher(bare).matches() ? Optional.of(bare) : Optional.empty();
  }

  /** Thirteen or ten digits with a right last one; the rest of the text is left out. */
  public static Optional<String> isbn(String text) {
    var digits = text.toUpperCase(Locale.ROOT).replaceAll("\\([^)]*\\)|[^0-9X]", "");
    boolean right =
        switch (digits.length()) {
          case 10 -> sum10(digits) % 11 == 0;
          case 13 -> !digits.contains("X") && sum13(digits) % 10 == 0;
          default -> false;
        };
    return right ? Optional.of(digits) : Optional.empty();
  }

  private static int sum10(String digits) {
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      char c = digits.charAt(i);
      if (c == 'X' && i < 9) {
        return 1;
      }
      sum += (10 - i) * (c == 'X' ? 10 : c - '0');
    }
    return sum;
  }

  private static int sum13(String digits) {
    int sum = 0;
    for (int i = 0; i < 13; i++) {
      sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return sum;
  }

  /** An address that a browser may open: http or https, nothing else. */
  public static Optional<String> address(String text) {
    var bare = text.strip();
    if (bare.startsWith("//")) {
      bare = "https:" + bare;
    }
    return ADDRESS.matcher(bare).matches() ? Optional.of(bare) : Optional.empty();
  }

  /** For comparing and searching: small letters and digits, without accents. */
  public static String key(String text) {
    var letters =
        withoutMarks(Normalizer.normalize(text, Normalizer.Form.NFKD))
            .toLowerCase(Locale.ROOT)
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("đ", "d")
            .replace("æ", "ae")
            .replace("œ", "oe")
            .replace("ß", "ss");
    return words(letters);
  }

  private static String withoutMarks(String text) {
    var rest = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isOf(MARKS, c)).forEach(rest::appendCodePoint);
    return rest.toString();
  }

  /** Letters and numbers, with one space for whatever stands between them. */
  private static String words(String text) {
    var words = new StringBuilder(text.length());
    boolean apart = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c) || isOf(NUMBERS, c)) {
        words.append(apart && !words.isEmpty() ? " " : "").appendCodePoint(c);
        apart = false;
      } else {
        apart = true;
      }
    }
    return words.toString();
  }

  private static boolean isOf(int types, int codePoint) {
    return (types >> Character.getType(codePoint) & 1) == 1;
  }
}
