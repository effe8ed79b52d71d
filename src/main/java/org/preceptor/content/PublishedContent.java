package org.preceptor.content;

import java.util.Optional;
import org.preceptor.standards.ActivityRef;

/**
 * Every version of everything that was ever offered, byte by byte, so that an old run or a
 * certificate can be read as it was.
 */
public interface PublishedContent {

  /** What became of an offer to keep something. */
  sealed interface Kept {

    /** It is kept, now or since long. */
    record Stored() implements Kept {}

    /**
     * This version is kept with other bytes: a change that a learner could notice needs a new one.
     */
    record Differs(String keptSha256, String offeredSha256) implements Kept {}
  }

  /**
   * Keeps a version once. To offer it again changes nothing, with the same bytes or with others.
   */
  Kept keep(ActivityRef ref, ContentBundle bundle);

  /** As {@link #keep(ActivityRef, ContentBundle)}; noted where the version's number stands. */
  default void keep(
      ActivityRef ref, ContentBundle bundle, SourceSpan version, Diagnostics diagnostics) {
    if (keep(ref, bundle) instanceof Kept.Differs) {
      diagnostics.add(
          DiagnosticCode.PUBLISHED_DIFFERS,
          version,
          "version %d of %s is published with another text; raise the version."
              .formatted(ref.version(), ref.slug()));
    }
  }

  Optional<ContentBundle> find(ActivityRef ref);

  /** Where authors keep what is published under this name, for messages. */
  static String home(ActivityRef ref) {
    return switch (ref.kind()) {
      case MODULE -> "modules/" + ref.slug();
      case SCENARIO -> "scenarios/" + ref.slug();
      case COURSE -> "content/courses";
      case CHECKLIST -> "content/checklists";
      case CALIBRATION -> "content/calibrations";
      case RULE_PACK -> "content/licensing-bodies/" + ref.slug();
    };
  }
}
