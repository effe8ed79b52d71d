package org.preceptor.research.web;

import java.util.Locale;

/** Who gave the answers that a rating tells of, as it speaks to its reader. */
enum RatingVoice {
  YOU,
  RATER,
  RATERS;

  String key(String prefix) {
    return prefix + name().toLowerCase(Locale.ROOT);
  }
}
