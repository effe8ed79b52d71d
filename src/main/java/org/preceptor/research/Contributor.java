package org.preceptor.research;

import java.util.Locale;

/**
 * Somebody behind a work: a person by family and given name, or an organization by its whole name,
 * which then stands as the family name with no given one.
 */
public record Contributor(Role role, String family, String given, String suffix, boolean group) {

  /** What they did. */
  public enum Role {
    AUTHOR,
    EDITOR,
    TRANSLATOR;

    /** As it is stored and stands in message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Contributor {
    family = family.strip();
    given = given.strip();
    suffix = suffix.strip();
    if (family.isEmpty()) {
      throw new IllegalArgumentException("a contributor has a name");
    }
  }

  public static Contributor person(Role role, String family, String given) {
    return new Contributor(role, family, given, "", false);
  }

  public static Contributor organization(Role role, String name) {
    return new Contributor(role, name, "", "", true);
  }

  /** Family name first, as in a list of references. */
  public String inverted() {
    var name = new StringBuilder(family);
    if (!given.isEmpty()) {
      name.append(", ").append(given);
    }
    if (!suffix.isEmpty()) {
      name.append(", ").append(suffix);
    }
    return name.toString();
  }

  /** As one says it. */
  public String spoken() {
    return (given + " " + family + (suffix.isEmpty() ? "" : ", " + suffix)).strip();
  }
}
