package org.preceptor.research.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.research.Answer;
import org.preceptor.research.AppraisalSheet;
import org.preceptor.research.ChecklistItem;
import org.preceptor.research.Rating;
import org.preceptor.research.RatingChange;
import org.preceptor.research.RatingLevel;
import org.preceptor.research.RatingReason;
import org.preceptor.research.RatingReason.Kind;
import org.preceptor.web.Html;
import org.preceptor.web.Texts;

/** A rating with all its reasons, the same beside the questions and on the page of the result. */
@ApplicationScoped
class RatingHtml {

  private static final List<RatingLevel> SCALE =
      List.of(
          RatingLevel.DO_NOT_RELY,
          RatingLevel.LOW,
          RatingLevel.UNCLEAR,
          RatingLevel.MODERATE,
          RatingLevel.HIGH);

  /** More than this is not said while questions are open. */
  private static final int FEW = 3;

  @Inject Texts texts;
  @Inject RatingCaveats caveats;

  String render(AppraisalSheet sheet, RatingVoice voice) {
    var rating = sheet.rating();
    var html = new Html();
    int open = sheet.open().size();
    html.add("<header><h2 id=\"rating\">{}</h2>", say(open > 0 ? "rating.so-far" : "rating"));
    if (open > 0) {
      html.add("<span class=\"tag plain\">{}</span>", say("rating.open", open));
    }
    html.add("</header><div class=\"body\">");
    level(html, rating);
    caveats.bare(html, sheet);
    caveats.asked(html, sheet);
    caveats.known(html, sheet, voice);
    decisive(html, sheet, rating, voice);
    caveats.gaps(html, sheet, voice);
    group(html, sheet, "caution", "rating.uncertain", rating, Kind.UNKNOWN, Kind.UNCLEAR);
    var against = voice.key("rating.against.");
    group(html, sheet, "caution", against, rating, Kind.WEAKNESS, Kind.CONCERN);
    group(html, sheet, "positive", voice.key("rating.favor."), rating, Kind.FAVOR);
    fit(html, sheet);
    change(html, sheet, rating);
    return html.add("</div>").toString();
  }

  private void level(Html html, Rating rating) {
    html.add("<p class=\"level\">{}</p>", word(rating.level()));
    html.add(
        "<p class=\"muted small\">{}</p>",
        rating.isUncertain()
            ? say("rating.band", word(rating.lowest()), word(rating.highest()))
            : say("rating.firm"));
    html.add(
        "<div class=\"bandbar five\" role=\"img\" aria-label=\"{}\">",
        say("rating.bar", word(rating.level()), word(rating.lowest()), word(rating.highest())));
    for (var level : SCALE) {
      html.add("<span class=\"{}\"></span>", mark(level, rating));
    }
    html.add("</div><div class=\"bandlab five\" aria-hidden=\"true\">");
    for (var level : SCALE) {
      html.add(level == rating.level() ? "<b>{}</b>" : "<span>{}</span>", word(level));
    }
    html.add("</div>");
  }

  private static String mark(RatingLevel level, Rating rating) {
    if (level == rating.level()) {
      return "at";
    }
    boolean within =
        level.compareTo(rating.lowest()) >= 0 && level.compareTo(rating.highest()) <= 0;
    return within ? "in" : "out";
  }

  private void decisive(Html html, AppraisalSheet sheet, Rating rating, RatingVoice voice) {
    var flaws =
        Stream.of(Kind.WITHDRAWN, Kind.FLAW)
            .flatMap(kind -> rating.reasons(kind).stream())
            .filter(reason -> answer(sheet, reason.item()).filter(Answer.NO::equals).isPresent())
            .toList();
    if (!flaws.isEmpty()) {
      var heading = say(voice.key("rating.flaws."), word(rating.level()));
      list(html, sheet, "critical", heading, flaws, RatingCaveats::lowered);
    } else if (rating.mostlyDark() && sheet.open().isEmpty()) {
      html.add(
          "<div class=\"because caution\"><span class=\"why\">{}</span><p class=\"small\">{}</p></div>",
          say("rating.because", word(rating.level())),
          say("rating.dark"));
    }
  }

  private void group(
      Html html, AppraisalSheet sheet, String color, String heading, Rating rating, Kind... kinds) {
    var reasons =
        rating.reasons().stream()
            .filter(reason -> List.of(kinds).contains(reason.kind()))
            .filter(reason -> answer(sheet, reason.item()).isPresent())
            .filter(reason -> !isKnown(sheet, reason.item()))
            .toList();
    if (!reasons.isEmpty()) {
      list(html, sheet, color, say(heading), reasons, UnaryOperator.identity());
    }
  }

  /** What the library knows is told apart from what was answered. */
  private static boolean isKnown(AppraisalSheet sheet, String item) {
    return sheet.item(item).flatMap(one -> one.known(sheet.known().state())).isPresent();
  }

  private static Optional<Answer> answer(AppraisalSheet sheet, String item) {
    return sheet.item(item).flatMap(sheet::answer);
  }

  private void list(
      Html html,
      AppraisalSheet sheet,
      String color,
      String heading,
      List<RatingReason> reasons,
      UnaryOperator<String> spoken) {
    html.add(
        "<div class=\"because {}\"><span class=\"why\">{}</span><ul class=\"small\">",
        color,
        heading);
    for (var reason : reasons) {
      var item = sheet.item(reason.item()).orElseThrow();
      html.add(
          "<li>{} <span class=\"muted\">({})</span></li>",
          spoken.apply(
              caveats.said(item, answer(sheet, reason.item()).orElse(Answer.NOT_REPORTED))),
          note(sheet, item, reason.kind()));
    }
    html.add("</ul></div>");
  }

  private String note(AppraisalSheet sheet, ChecklistItem item, Kind kind) {
    int number = sheet.checklist().number(item.id());
    return switch (kind) {
      case FLAW, WITHDRAWN, UNCLEAR -> say("rating.item." + item.critical().word(), number);
      default -> String.valueOf(number);
    };
  }

  private void fit(Html html, AppraisalSheet sheet) {
    sheet
        .fit()
        .ifPresent(
            fit ->
                html.add(
                    "<p class=\"small fit\"><b>{}</b> {}</p>",
                    say("rating.fit"),
                    say("rating.fit." + fit.word())));
  }

  private void change(Html html, AppraisalSheet sheet, Rating rating) {
    var lines = new ArrayList<String>();
    sheet
        .questionThatChangesIt()
        .ifPresent(
            question ->
                lines.add(
                    say(
                        "rating.change.question",
                        say("question." + question.word()),
                        word(sheet.asking(question).rating().level()))));
    rating.changes().stream()
        .filter(change -> answer(sheet, change.answers().getFirst().item()).isPresent())
        .forEach(change -> lines.add(found(sheet, change)));
    lines.addAll(flips(sheet));
    if (!lines.isEmpty()) {
      html.add(
          "<div class=\"change\"><h3 class=\"small\">{}</h3><ul class=\"small\">",
          say("rating.change"));
      lines.stream().distinct().forEach(line -> html.add("<li>{}</li>", line));
      html.add("</ul></div>");
    }
  }

  private List<String> flips(AppraisalSheet sheet) {
    var flips = sheet.flips();
    boolean done = sheet.open().isEmpty();
    return Stream.concat(
            flips.up().filter(up -> done || up.answers().size() <= FEW).stream(),
            flips.down().stream())
        .map(flip -> say("rating.flip", answers(sheet, flip), word(flip.level())))
        .toList();
  }

  private String found(AppraisalSheet sheet, RatingChange change) {
    return say("rating.change.found", answers(sheet, change), word(change.level()));
  }

  private String answers(AppraisalSheet sheet, RatingChange change) {
    return change.answers().stream()
        .map(
            to ->
                say(
                    "rating.item.answered",
                    sheet.checklist().number(to.item()),
                    say("answer." + to.answer().word())))
        .collect(Collectors.joining(say("rating.and")));
  }

  String word(RatingLevel level) {
    return say("level." + level.word());
  }

  private String say(String key, Object... values) {
    return texts.get("appraisal", key, values);
  }
}
