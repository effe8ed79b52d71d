package org.preceptor.research.citeproc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.preceptor.research.Contributor;
import org.preceptor.research.Contributor.Role;
import org.preceptor.research.EditorialState;
import org.preceptor.research.Field;
import org.preceptor.research.Markup;
import org.preceptor.research.Notice;
import org.preceptor.research.Reference;
import org.preceptor.research.SourceType;

/**
 * What the library does in another way than the style and the manual behind it: suffixes behind the
 * family name, no last author after nineteen, long words for editors, a word of retrieval without a
 * day, and publishers named twice. References are prepared, and lines mended.
 */
final class ApaMends {

  private static final int NAMED = 19;

  /** Marks a family name by a sign of private use, for which the suffix is put in again. */
  private static final char SUFFIXES = '\uE000';

  /** A letter that has no capital and that nobody writes, for a space that begins no new word. */
  private static final char GAP = '\uA66E';

  private static final char LAST = '\uEFFF';

  private static final Pattern AFTER_COLON = Pattern.compile("(?<=[:?!] )\\p{Ll}");
  private static final Pattern CASE = Pattern.compile("\\S vs?\\. \\S");
  private static final Pattern EDITORS = Pattern.compile("(?<=\\()Editor(s?)(?=\\), )");
  private static final String INITIALS = "(, (?:\\p{Lu}\\.[ -]?)*\\p{Lu}\\.)?";

  /** What becomes of a line's work is said at its end, wherever its number stands. */
  private static final Pattern FATED = Pattern.compile("\uF8E1(\\d+)\uF8E2");

  private final List<String> fates = new ArrayList<>();
  private final List<String> suffixes = new ArrayList<>();

  /** The same work, as the library writes it right. */
  Reference prepared(Reference reference) {
    return new Reference(
        kind(reference),
        names(reference),
        Map.copyOf(
            reference
                .with(
                    Map.of(
                        Field.TITLE, fated(reference),
                        Field.CONTAINER, container(reference),
                        Field.PUBLISHER, publisher(reference)))
                .texts()),
        reference.keywords(),
        reference.issued(),
        reference.accessed(),
        reference.notices(),
        reference.extras());
  }

  /** Proceedings with a publisher are listed as a book with chapters, and cases are no statutes. */
  private static SourceType kind(Reference reference) {
    return switch (reference.type()) {
      case CONFERENCE_PAPER ->
          reference.text(Field.PUBLISHER).isEmpty() || reference.container().isEmpty()
              ? SourceType.CONFERENCE_PAPER
              : SourceType.CHAPTER;
      case LAW -> CASE.matcher(reference.title()).find() ? SourceType.COURT_CASE : SourceType.LAW;
      default -> reference.type();
    };
  }

  private String fated(Reference reference) {
    var title = Markup.disguised(capitals(reference.text(Field.TITLE)));
    var fate = fate(reference);
    if (fate.isEmpty()) {
      return title;
    }
    fates.add(fate);
    return "\uF8E1" + (fates.size() - 1) + "\uF8E2" + title;
  }

  /** What became of a retracted work, behind its line. */
  private static String fate(Reference reference) {
    if (EditorialState.of(reference.notices()) != EditorialState.RETRACTED) {
      return "";
    }
    var notice =
        reference.notices().stream()
            .filter(one -> one.kind() == Notice.Kind.RETRACTION)
            .max(Comparator.comparing(Notice::date));
    var year = notice.flatMap(Notice::day).map(day -> " " + day.year()).orElse("");
    var where =
        notice
            .map(Notice::reference)
            .filter(one -> one.startsWith("10."))
            .map(one -> ", https://doi.org/" + one)
            .orElse("");
    return year.isEmpty() && where.isEmpty()
        ? " (Retracted)"
        : " (Retraction published" + year + where + ")";
  }

  private static String capitals(String title) {
    return AFTER_COLON.matcher(title).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
  }

  /** A short form ends no sentence, so that the word behind it keeps its small letter. */
  private static String container(Reference reference) {
    return Markup.disguised(reference.container())
        .replaceAll("(?<=\\p{L}\\.) (?=\\p{Ll})", String.valueOf(GAP));
  }

  private static String publisher(Reference reference) {
    var publisher = reference.text(Field.PUBLISHER);
    var authors = reference.contributors(Role.AUTHOR);
    boolean itself =
        authors.size() == 1
            && authors.getFirst().group()
            && authors.getFirst().family().equalsIgnoreCase(publisher);
    return itself ? "" : publisher;
  }

  private List<Contributor> names(Reference reference) {
    var names = new ArrayList<Contributor>();
    for (var role : Role.values()) {
      var all = reference.contributors(role);
      boolean many = role == Role.AUTHOR && all.size() > NAMED + 1;
      for (int i = 0; i < all.size(); i++) {
        if (!many || i < NAMED) {
          names.add(marked(all.get(i), ""));
        } else if (i == all.size() - 1) {
          names.add(marked(all.get(i), String.valueOf(LAST)));
        }
      }
    }
    return names;
  }

  private Contributor marked(Contributor one, String before) {
    var family = before + one.family();
    if (!one.suffix().isEmpty()) {
      family += (char) (SUFFIXES + suffixes.size());
      suffixes.add(one.suffix());
    }
    return new Contributor(one.role(), family, one.given(), "", one.group());
  }

  /** The line with everything in its place again. */
  String mended(String line) {
    var mended =
        line.replace(GAP, ' ').replace("& " + LAST, ". . . ").replace("Retrieved http", "http");
    mended = EDITORS.matcher(mended).replaceAll(found -> "Ed" + found.group(1) + ".");
    for (int i = 0; i < suffixes.size(); i++) {
      mended = withSuffix(mended, (char) (SUFFIXES + i), suffixes.get(i));
    }
    var fated = FATED.matcher(mended);
    return fated.find()
        ? withFate(fated.replaceFirst(""), fates.get(Integer.parseInt(fated.group(1))))
        : mended;
  }

  /** Within the element that holds the line, if one does. */
  private static String withFate(String line, String fate) {
    return line.endsWith("</div>")
        ? line.substring(0, line.length() - "</div>".length()) + fate + "</div>"
        : line + fate;
  }

  /** Behind the initials with a comma, or behind the whole name without one. */
  private static String withSuffix(String line, char mark, String suffix) {
    return Pattern.compile(mark + INITIALS)
        .matcher(line)
        .replaceAll(
            found -> found.group(1) == null ? " " + suffix : found.group(1) + ", " + suffix);
  }
}
