package org.preceptor.standards;

import java.util.regex.Pattern;

/**
 * Something authored that people do or are judged by, by kind, slug and version: {@code
 * module/2-06-competence@1}. What it holds is known to the feature that owns the kind and to nobody
 * else.
 */
public record ActivityRef(Kind kind, String slug, int version) {

  /** Who owns the activity. */
  public enum Kind {
    MODULE,
    SCENARIO,
    COURSE,
    CHECKLIST,
    CALIBRATION,
    RULE_PACK;

    /** As it is written in authored files and addresses. */
    public String word() {
      return switch (this) {
        case MODULE -> "module";
        case SCENARIO -> "scenario";
        case COURSE -> "course";
        case CHECKLIST -> "checklist";
        case CALIBRATION -> "calibration";
        case RULE_PACK -> "rule-pack";
      };
    }
  }

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public ActivityRef {
    if (!SLUG.matcher(slug).matches()) {
      throw new IllegalArgumentException(
          "a slug is lower case, digits and hyphens: '" + slug + "'");
    }
    if (version < 1) {
      throw new IllegalArgumentException("versions start at 1: " + slug + "@" + version);
    }
  }

  @Override
  public String toString() {
    return kind.word() + "/" + slug + "@" + version;
  }
}
