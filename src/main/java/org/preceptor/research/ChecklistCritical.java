package org.preceptor.research;

import java.util.Locale;

/** When an item is critical; authors say so with the item. */
public enum ChecklistCritical {
  NEVER,
  ALWAYS,
  /** A No says that harm was shown; silence alone is no flaw. */
  IF_SHOWN,
  /** A No says that the work was taken back. */
  WITHDRAWN,
  FOR_RESEARCH,
  FOR_CAUSE;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What an answer can do, given what the source is and what is asked of it. */
  public RatingWeight weight(AppraisalFraming framing) {
    return switch (this) {
      case NEVER -> RatingWeight.ORDINARY;
      case ALWAYS -> RatingWeight.CRITICAL;
      case IF_SHOWN -> RatingWeight.CRITICAL_IF_SHOWN;
      case WITHDRAWN -> RatingWeight.WITHDRAWING;
      case FOR_RESEARCH -> critical(framing.kind().isResearch());
      case FOR_CAUSE -> critical(framing.question().isOfCause());
    };
  }

  private static RatingWeight critical(boolean critical) {
    return critical ? RatingWeight.CRITICAL : RatingWeight.ORDINARY;
  }
}
