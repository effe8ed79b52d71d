package org.preceptor.research.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.preceptor.research.AppraisalSheet.Verdict;
import org.preceptor.research.ChecklistAspect;
import org.preceptor.research.SeeRatings;
import org.preceptor.web.Html;
import org.preceptor.web.Texts;

/** Draws ratings: a shape with its sign for each verdict, never a color alone. */
@ApplicationScoped
class RatingPlots {

  private static final int ROW = 42;
  private static final int COLUMN = 90;
  private static final int NAME = 424;
  private static final int LONGEST_LINE = 60;
  private static final int LINE = 17;
  private static final int LEVEL = 104;
  private static final int TOP = 40;
  private static final int LIGHT = 26;

  /** A part of a bar that is narrower shows no sign; the counts beside it tell all. */
  private static final double ROOM_FOR_A_SIGN = 7;

  private static final List<ChecklistAspect> ASPECTS = List.of(ChecklistAspect.values());

  @Inject Texts texts;
  @Inject RatingHtml ratings;

  /** What somebody's answers to an aspect came to; what was not asked is not applicable. */
  static Verdict verdict(SeeRatings.Rated one, ChecklistAspect aspect) {
    return one.sheet().verdicts().getOrDefault(aspect, Verdict.NOT_APPLICABLE);
  }

  static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A row of marks for each source, under the names of the aspects. */
  String trafficLight(List<SeeRatings.Rated> rated) {
    var svg = new Html();
    int width = NAME + COLUMN * ASPECTS.size() + LEVEL;
    int height = TOP + ROW * rated.size() + 8;
    svg.add(
        "<svg class=\"plot\" role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {} {}\" width=\"{}\" height=\"{}\">",
        say("plots.traffic.label", rated.size()),
        width,
        height,
        width,
        height);
    int x = NAME;
    for (var aspect : ASPECTS) {
      text(svg, x + COLUMN / 2, 24, "middle", "head", say("aspect." + aspect.word()));
      x += COLUMN;
    }
    text(svg, x + 12, 24, "start", "head", say("rating"));
    int y = TOP;
    for (var one : rated) {
      row(svg, one, y);
      y += ROW;
    }
    return svg.add("</svg>").toString();
  }

  private void row(Html svg, SeeRatings.Rated one, int y) {
    int middle = y + ROW / 2;
    svg.add(
        "<line class=\"between\" x1=\"0\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>",
        y,
        NAME + COLUMN * ASPECTS.size() + LEVEL,
        y);
    name(svg, one.source().title(), middle + 5);
    int x = NAME;
    for (var aspect : ASPECTS) {
      var verdict = verdict(one, aspect);
      var said = say("aspect." + aspect.word()) + ": " + said(verdict);
      light(svg, verdict, said, x + (COLUMN - LIGHT) / 2, middle - LIGHT / 2);
      x += COLUMN;
    }
    text(svg, x + 12, middle + 5, "start", "level", ratings.word(one.sheet().rating().level()));
  }

  private void light(Html svg, Verdict verdict, String said, int x, int y) {
    svg.add(
        "<g class=\"light {}\"><title>{}</title><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"4\"/>",
        word(verdict),
        said,
        x,
        y,
        LIGHT,
        LIGHT);
    text(svg, x + LIGHT / 2, y + 18, "middle", "sign", sign(verdict));
    svg.add("</g>");
  }

  /** On two lines where one is too short for it; what is longer still ends in dots. */
  private static void name(Html svg, String title, int y) {
    if (title.length() <= LONGEST_LINE) {
      text(svg, 0, y, "start", "name", title);
      return;
    }
    int end = end(title);
    var rest = title.substring(end).strip();
    text(svg, 0, y - LINE / 2, "start", "name", title.substring(0, end));
    var second = rest.length() <= LONGEST_LINE ? rest : rest.substring(0, end(rest)) + " …";
    text(svg, 0, y + LINE / 2, "start", "name", second);
  }

  /** Where a line of it ends: after a word, or in the middle of one that is too long itself. */
  private static int end(String title) {
    int space = title.lastIndexOf(' ', LONGEST_LINE - 1);
    return space > LONGEST_LINE / 2 ? space : LONGEST_LINE - 1;
  }

  /** One mark by itself, beside a word that says the same. */
  String light(Verdict verdict) {
    var svg = new Html();
    svg.add(
        "<svg class=\"plot one\" aria-hidden=\"true\" viewBox=\"0 0 28 28\" width=\"28\" height=\"28\">");
    light(svg, verdict, said(verdict), 1, 1);
    return svg.add("</svg>").toString();
  }

  /** How many sources came to what, as parts of one bar that is as wide as its place. */
  String bar(Map<Verdict, Integer> counts) {
    var svg = new Html();
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    svg.add("<svg class=\"plot shares\" aria-hidden=\"true\" width=\"100%\" height=\"32\">");
    double x = 0;
    for (var verdict : Verdict.values()) {
      int count = counts.getOrDefault(verdict, 0);
      double width = 100.0 * count / all;
      if (count > 0) {
        part(svg, verdict, x, width);
      }
      x += width;
    }
    return svg.add("</svg>").toString();
  }

  private void part(Html svg, Verdict verdict, double x, double width) {
    svg.add(
        "<g class=\"light {}\"><title>{}</title><rect x=\"{}%\" y=\"1\" width=\"{}%\" height=\"30\"/>",
        word(verdict), said(verdict), percent(x), percent(width));
    if (width >= ROOM_FOR_A_SIGN) {
      svg.add(
          "<text x=\"{}%\" y=\"21\" text-anchor=\"middle\" class=\"sign\">{}</text>",
          percent(x + width / 2), sign(verdict));
    }
    svg.add("</g>");
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static void text(Html svg, int x, int y, String anchor, String look, String text) {
    svg.add(
        "<text x=\"{}\" y=\"{}\" text-anchor=\"{}\" class=\"{}\">{}</text>",
        x,
        y,
        anchor,
        look,
        text);
  }

  String said(Verdict verdict) {
    return say("verdict." + word(verdict));
  }

  private String sign(Verdict verdict) {
    return say("sign." + word(verdict));
  }

  private String say(String key, Object... values) {
    return texts.get("appraisal", key, values);
  }
}
