package org.preceptor.research;

import java.util.List;
import java.util.Random;
import org.preceptor.research.Contributor.Role;

/** References of every kind with odd texts in any fields, as a seed says. */
final class RandomReferences {

  private static final List<String> PIECES =
      List.of(
          "care",
          "Ethik",
          "naïve",
          "São Paulo",
          "Ødegård",
          "東京",
          "Nguyễn",
          "C++",
          "{",
          "}",
          "$x$",
          "%",
          "100% ",
          "#1",
          "a_b",
          "a^b",
          "~",
          "\\",
          "\\alpha",
          "\"",
          "“so”",
          "'",
          "’",
          "`",
          "&",
          "&amp;",
          "<b>",
          "</b>",
          "--",
          "–",
          "—",
          "…",
          "@",
          "=",
          ";",
          ":",
          ",",
          ". ",
          "  ",
          "|",
          "/",
          "and",
          "et al.",
          "TY  - JOUR",
          "ER  - ",
          "@article{",
          "🙂",
          "ß",
          "ﬁ",
          "İ",
          "ǅ",
          "e\u0301",
          "\u200b",
          "\u202e");

  private final Random random;

  RandomReferences(long seed) {
    random = new Random(seed);
  }

  Reference next() {
    var draft = new ReferenceDraft(1);
    draft.type(any(List.of(SourceType.values())));
    draft.put(Field.TITLE, "T" + text());
    for (var field : Field.values()) {
      if (random.nextInt(3) == 0) {
        draft.put(field, text(field));
      }
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      draft.contributor(contributor());
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      draft.keyword("k" + text().replace(";", "").replace("|", ""));
    }
    if (random.nextBoolean()) {
      draft.issued(date());
    }
    if (random.nextInt(4) == 0) {
      draft.accessed(date());
    }
    if (random.nextInt(4) == 0) {
      draft.keep("odd name " + random.nextInt(9), "v" + text());
    }
    return draft.done().found().orElseThrow();
  }

  private <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  private PublicationDate date() {
    int month = random.nextInt(13);
    return new PublicationDate(
        1900 + random.nextInt(130), month, month == 0 ? 0 : random.nextInt(29));
  }

  private Contributor contributor() {
    var role = any(List.of(Role.values()));
    return switch (random.nextInt(4)) {
      case 0 -> Contributor.organization(role, "Office of " + plain());
      case 1 -> Contributor.person(role, plain(), "");
      case 2 -> new Contributor(role, plain(), plain(), "Jr.", false);
      default -> Contributor.person(role, plain(), plain());
    };
  }

  /** A name as people have it. */
  private String plain() {
    var names =
        List.of("Okonkwo", "van der Berg", "O’Brien", "Nguyễn", "Lee-Smith", "Ødegård", "M. L.");
    return names.get(random.nextInt(names.size()));
  }

  private String text(Field field) {
    return switch (field) {
      case DOI -> "10.5555/" + Integer.toHexString(random.nextInt(1 << 20));
      case PMID -> String.valueOf(1 + random.nextInt(40_000_000));
      case ISBN -> "9780306406157";
      case URL -> "https://example.org/a?b=" + random.nextInt(100) + "&c=%7Bd%7D";
      case LANGUAGE -> "fr";
      case PAGES -> "12-34";
      default -> "x" + text();
    };
  }

  private String text() {
    var text = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())))
          .append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }
}
