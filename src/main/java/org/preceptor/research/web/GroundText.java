package org.preceptor.research.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.preceptor.research.RatingGround;
import org.preceptor.web.Texts;

/** What a rating rests on, in a line, and where it is read. */
@ApplicationScoped
class GroundText {

  @Inject Texts texts;
  @Inject Days days;

  /** Who and how many, with what, and when. */
  String say(RatingGround ground) {
    var who =
        ground.isSettled()
            ? texts.get("appraisal", "ground.settled", ground.raters())
            : texts.get("appraisal", "ground.one");
    return texts.get(
        "appraisal", "ground", who, ground.checklist(), ground.preset(), days.in(ground.at()));
  }

  /** Its path and query, behind the application's own. */
  String address(RatingGround ground) {
    return ground
        .round()
        .map(id -> "/research/adjudicate?panel=" + id)
        .or(() -> ground.appraisal().map(id -> "/research/appraisal?appraisal=" + id))
        .orElseThrow();
  }
}
