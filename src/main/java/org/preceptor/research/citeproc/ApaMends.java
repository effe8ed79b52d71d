package org.preceptor.research.citeproc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.preceptor.research.Contributor;
import org.preceptor.research.Contributor.Role;
import org.preceptor.research.Field;
import org.preceptor.research.Reference;

/**
 * What the library does in another way than the style and the manual behind it: suffixes behind the
 * family name, no last author after nineteen, long words for editors, a word of retrieval without a
 * day, and publishers named twice. References are prepared, and lines mended.
 */
final class ApaMends {

  private static final int NAMED = 19;

  /** Marks a family name by a sign of private use, for which the suffix is put in again. */
  private static final char SUFFIXES = '\uE000';

  private static final char LAST = '\uEFFF';

  private static final Pattern AFTER_COLON = Pattern.compile("(?<=[:?!] )\\p{Ll}");
  private static final Pattern EDITORS = Pattern.compile("(?<=\\()Editor(s?)(?=\\), )");
  private static final String INITIALS = "(, (?:\\p{Lu}\\.[ -]?)*\\p{Lu}\\.)?";

  private final List<String> suffixes = new ArrayList<>();

  /** The same work, as the library writes it right. */
  Reference prepared(Reference reference) {
    return new Reference(
        reference.type(),
        names(reference),
        Map.copyOf(
            reference
                .with(
                    Map.of(
                        Field.TITLE, capitals(reference.title()),
                        Field.PUBLISHER, publisher(reference)))
                .texts()),
        reference.keywords(),
        reference.issued(),
        reference.accessed(),
        reference.notices(),
        reference.extras());
  }

  private static String capitals(String title) {
    return AFTER_COLON.matcher(title).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
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
    var mended = line.replace("& " + LAST, ". . . ").replace("Retrieved http", "http");
    mended = EDITORS.matcher(mended).replaceAll(found -> "Ed" + found.group(1) + ".");
    for (int i = 0; i < suffixes.size(); i++) {
      mended = withSuffix(mended, (char) (SUFFIXES + i), suffixes.get(i));
    }
    return mended;
  }

  /** Behind the initials with a comma, or behind the whole name without one. */
  private static String withSuffix(String line, char mark, String suffix) {
    return Pattern.compile(mark + INITIALS)
        .matcher(line)
        .replaceAll(
            found -> found.group(1) == null ? " " + suffix : found.group(1) + ", " + suffix);
  }
}
