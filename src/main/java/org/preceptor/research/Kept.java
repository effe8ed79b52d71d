package org.preceptor.research;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a format has no place for, as names and texts, so that no writer loses it. */
public final class Kept {

  /** The name under which a notice is written. */
  public static final String NOTICE = "editorial-notice";

  /** Begins the note on a retracted work, so that nobody cites it unwarned. */
  static final String RETRACTED = "[Retracted]";

  static final Set<String> FIELDS =
      Arrays.stream(Field.values()).map(Field::word).collect(Collectors.toUnmodifiableSet());

  private Kept() {}

  /** Everything of the reference besides what the format has a place for. */
  public static List<Map.Entry<String, String>> of(Reference reference, Set<Field> placed) {
    var kept = new ArrayList<Map.Entry<String, String>>();
    for (var field : EnumSet.allOf(Field.class)) {
      if (!placed.contains(field) && !reference.text(field).isEmpty()) {
        kept.add(Map.entry(field.word(), reference.text(field)));
      }
    }
    for (var notice : reference.notices()) {
      kept.add(Map.entry(NOTICE, text(notice)));
    }
    reference.extras().forEach((name, value) -> kept.add(Map.entry(name, value)));
    return kept;
  }

  /** The note, which says of a retracted work that it is one. */
  public static String note(Reference reference) {
    var note = reference.text(Field.NOTE);
    return EditorialState.of(reference.notices()) == EditorialState.RETRACTED
        ? (RETRACTED + " " + note).strip()
        : note;
  }

  /** Kind, origin, date and reference, with a hyphen for what is not known. */
  public static String text(Notice notice) {
    return String.join(
        " ",
        notice.kind().word(),
        notice.by().word(),
        notice.date().isEmpty() ? "-" : notice.date(),
        notice.reference().isEmpty() ? "-" : notice.reference());
  }

  static Optional<Notice> notice(String text) {
    var parts = text.split(" ", 4);
    if (parts.length < 4) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Notice(
              Notice.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
              Notice.Origin.valueOf(parts[1].toUpperCase(Locale.ROOT).replace('-', '_')),
              parts[3].equals("-") ? "" : parts[3],
              parts[2].equals("-") ? "" : parts[2]));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
