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
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Names() {}

  /** {@code Family, Given} or {@code Family, Given, Jr.}; without a comma it is an organization. */
  public static Optional<Contributor> inverted(Role role, String text) {
    var name = SPACE.matcher(text).replaceAll(" ").strip();
    if (name.isEmpty() || name.matches("[,;.\\s]+")) {
      return Optional.empty();
    }
    int comma = name.indexOf(',');
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
