package org.preceptor.competence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.preceptor.competence.Because;
import org.preceptor.competence.Evidence;
import org.preceptor.competence.Mastery;
import org.preceptor.web.Texts;

/** Says reasons and evidence as people read them. */
@ApplicationScoped
class ReasonsInWords {

  private static final String BUNDLE = "competence";

  @Inject Texts texts;

  List<String> reasons(Mastery mastery, ZoneId zone) {
    return mastery.because().stream().map(reason -> reason(reason, zone)).toList();
  }

  private String reason(Because reason, ZoneId zone) {
    return switch (reason) {
      case Because.NothingYet ignored -> texts.get(BUNDLE, "because.nothing");
      case Because.MetInUse(int situations, int scenarios, Instant last) ->
          texts.get(
              BUNDLE,
              "because.use",
              both("because.use.situations", situations, "because.use.scenarios", scenarios),
              day(last, zone));
      case Because.Studied(int lessons, int items) ->
          texts.get(
              BUNDLE,
              "because.studied",
              both("because.studied.lessons", lessons, "because.studied.items", items));
      case Because.MetLate(Evidence late) ->
          texts.get(BUNDLE, "because.late", day(late.at(), zone), place(late));
      case Because.LastTimeNotMet(Evidence missed) ->
          texts.get(BUNDLE, "because.not-met", day(missed.at(), zone), place(missed));
      case Because.LongAgo(Instant last) ->
          texts.get(BUNDLE, "because.long-ago", day(last, zone), Mastery.FULL.toDays());
      case Because.StillMissing(int uses, int points) -> missing(uses, points);
      case Because.HoldsUntil(Instant fades) ->
          fades.equals(Instant.MAX)
              ? texts.get(BUNDLE, "because.holds")
              : texts.get(BUNDLE, "because.holds-until", day(fades, zone));
    };
  }

  private String both(String one, int ones, String other, int others) {
    var parts = new ArrayList<String>();
    if (ones > 0) {
      parts.add(texts.get(BUNDLE, one, ones));
    }
    if (others > 0) {
      parts.add(texts.get(BUNDLE, other, others));
    }
    return String.join(texts.get(BUNDLE, "and"), parts);
  }

  private String missing(int uses, int points) {
    if (uses > 0) {
      return points > 0
          ? texts.get(BUNDLE, "because.missing.uses-and-points", uses, points)
          : texts.get(BUNDLE, "because.missing.uses", uses);
    }
    return points > 0
        ? texts.get(BUNDLE, "because.missing.points", points)
        : texts.get(BUNDLE, "because.missing.next");
  }

  /** Where evidence comes from, such as “a scenario”. */
  String place(Evidence evidence) {
    return texts.get(BUNDLE, "kind." + evidence.kind().name());
  }

  String day(Instant at, ZoneId zone) {
    return DateTimeFormatter.ofPattern(texts.get(BUNDLE, "day"), texts.locale())
        .format(at.atZone(zone));
  }
}
