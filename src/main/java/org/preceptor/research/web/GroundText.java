package org.preceptor.research.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.preceptor.research.RatingGround;
import org.preceptor.research.SeeRatings;
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
            : texts.get("appraisal", ground.leads() ? "ground.one" : "ground.awaiting");
    return texts.get(
        "appraisal", "ground", who, ground.checklist(), ground.preset(), days.in(ground.at()));
  }

  /** That a round on the source is not settled. */
  String say(SeeRatings.Unsettled round) {
    return round.done() < round.raters()
        ? texts.get("appraisal", "ground.under-way", round.done(), round.raters())
        : texts.get("appraisal", "ground.unsettled", round.raters());
  }

  /** Where the round is read, or the source where the round is not for the reader. */
  String address(SeeRatings.Unsettled one) {
    return one.round()
        .map(id -> "/research/adjudicate?panel=" + id)
        .orElse("/research/source?id=" + one.source().id());
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
