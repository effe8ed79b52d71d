package org.preceptor.research;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.preceptor.research.Contributor.Role;

/** Reads a person's name as lists of references write it. */
public final class Names {

  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  /** Words that organizations have in their names and people have not. */
  private static final Set<String> OF_ORGANIZATIONS =
      Set.of(
          ("academy administration agency alliance american association authority board branch"
                  + " bureau care center centers centre church clinic coalition college commission"
                  + " committee community company consortium corporation council court department"
                  + " development directorate disease diseases district division education"
                  + " federation forum foundation fund global government group health hospital"
                  + " house inc initiative institute institutes international justice lab"
                  + " laboratory league library ltd ministry mission national nations network nhs"
                  + " office organisation organization partnership planned policy practice press"
                  + " program programme project research school science sciences section service"
                  + " services social society state states studies survey system task team the"
                  + " trust union united university work workers working world")
              .split(" ", -1));

  private static final Set<String> PARTICLES =
      Set.of("von", "van", "de", "der", "den", "da", "di", "del", "la", "le", "du", "dos", "ter");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Names() {}

  /**
   * {@code Family, Given} or {@code Family, Given, Jr.}. Without a comma it is an organization,
   * unless it looks like a person's name; a comma in front makes it one in any case.
   */
  public static Optional<Contributor> inverted(Role role, String text) {
    var name = SPACE.matcher(text).replaceAll(" ").strip();
    if (name.isEmpty() || name.matches("[,;.\\s]+")) {
      return Optional.empty();
    }
    int comma = name.indexOf(',');
    if (comma < 0 && looksLikeAPerson(name)) {
      return spoken(role, name);
    }
    if (comma < 0) {
      return Optional.of(Contributor.organization(role, name));
    }
    if (comma == 0) {
      return Optional.of(Contributor.organization(role, name.substring(1)));
    }
    var parts = name.split(",", 3);
    return Optional.of(
        new Contributor(role, parts[0], parts[1], parts.length > 2 ? parts[2] : "", false));
  }

  /** As {@link #inverted} reads it. A person without a given name keeps the comma. */
  public static String written(Contributor one) {
    if (one.group()) {
      return one.family().contains(",") || looksLikeAPerson(one.family())
          ? ", " + one.family()
          : one.family();
    }
    var name = (one.family() + ", " + one.given()).strip();
    return one.suffix().isEmpty() ? name : name + ", " + one.suffix();
  }

  /** Two to four words with capitals, none of which people would give an organization. */
  static boolean looksLikeAPerson(String name) {
    var words = name.split(" ", -1);
    return words.length > 1
        && words.length < 5
        && Arrays.stream(words).allMatch(Names::isOfAPerson)
        && Character.isUpperCase(words[0].codePointAt(0));
  }

  private static boolean isOfAPerson(String word) {
    return PARTICLES.contains(word)
        || (word.matches("\\p{Lu}[\\p{L}\\p{M}’'‐-]*\\.?")
            && !word.matches("\\p{Lu}{4,}")
            && !OF_ORGANIZATIONS.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** {@code Given von Family} or BibTeX's {@code von Family, Jr., Given}. */
  public static Optional<Contributor> spoken(Role role, String text) {
    var name = SPACE.matcher(text).replaceAll(" ").strip();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    var parts = name.split(",", 3);
    if (parts.length == 3 && isSuffix(parts[1])) {
      return Optional.of(new Contributor(role, parts[0], parts[2], parts[1], false));
    }
    if (parts.length > 1) {
      return inverted(role, name);
    }
    var words = name.split(" ", -1);
    int family = words.length - 1;
    while (family > 1 && Character.isLowerCase(words[family - 1].codePointAt(0))) {
      family--;
    }
    return Optional.of(
        Contributor.person(
            role,
            String.join(" ", Arrays.copyOfRange(words, family, words.length)),
            String.join(" ", Arrays.copyOfRange(words, 0, family))));
  }

  private static boolean isSuffix(String text) {
    return SUFFIXES.contains(text.strip().toLowerCase(Locale.ROOT));
  }
}
