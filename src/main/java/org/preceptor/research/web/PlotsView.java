package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.AppraisalSheet.Verdict;
import org.preceptor.research.ChecklistAspect;
import org.preceptor.research.RatingLevel;
import org.preceptor.research.SeeRatings;
import org.preceptor.web.Html;
import org.preceptor.web.Texts;

/** Backs {@code research/plots.xhtml}: who was rated how, aspect by aspect. */
@Named
@RequestScoped
public class PlotsView {

  private static final int ROW = 34;
  private static final int COLUMN = 92;
  private static final int NAME = 330;
  private static final int TOP = 40;
  private static final int BAR = 480;

  private static final List<ChecklistAspect> ASPECTS = List.of(ChecklistAspect.values());

  @Inject SeeRatings see;
  @Inject RatingHtml ratings;
  @Inject Texts texts;

  private @Nullable List<SeeRatings.Rated> rated;

  /** A row of the table behind the picture. */
  public record Line(
      String source, String appraisal, String title, List<String> verdicts, String level) {}

  private List<SeeRatings.Rated> rated() {
    var known = rated;
    if (known == null) {
      known = see.all();
      rated = known;
    }
    return known;
  }

  public int getCount() {
    return rated().size();
  }

  public List<String> getAspects() {
    return ASPECTS.stream().map(aspect -> say("aspect." + aspect.word())).toList();
  }

  public List<Line> getLines() {
    return rated().stream()
        .map(
            one ->
                new Line(
                    one.source().id().toString(),
                    one.appraisal().id().toString(),
                    one.source().title(),
                    ASPECTS.stream().map(aspect -> say(key(verdict(one, aspect)))).toList(),
                    ratings.word(one.sheet().rating().level())))
        .toList();
  }

  private static Verdict verdict(SeeRatings.Rated one, ChecklistAspect aspect) {
    return one.sheet().verdicts().getOrDefault(aspect, Verdict.NOT_APPLICABLE);
  }

  static String key(Verdict verdict) {
    return "verdict." + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** One mark for each aspect of each source: a shape with its sign, never a color alone. */
  public String getTrafficLight() {
    var svg = new Html();
    int width = NAME + COLUMN * ASPECTS.size() + 130;
    int height = TOP + ROW * rated().size() + 8;
    open(svg, width, height, say("plots.traffic.label", rated().size()));
    int x = NAME;
    for (var aspect : ASPECTS) {
      text(svg, x + COLUMN / 2, 24, "middle", "head", say("aspect." + aspect.word()));
      x += COLUMN;
    }
    text(svg, x + 8, 24, "start", "head", say("rating"));
    int y = TOP;
    for (var one : rated()) {
      row(svg, one, y);
      y += ROW;
    }
    return svg.add("</svg>").toString();
  }

  private void row(Html svg, SeeRatings.Rated one, int y) {
    int middle = y + ROW / 2;
    text(svg, 0, middle + 5, "start", "name", shortened(one.source().title()));
    int x = NAME;
    for (var aspect : ASPECTS) {
      var verdict = verdict(one, aspect);
      svg.add(
          "<g class=\"light {}\"><title>{}</title><rect x=\"{}\" y=\"{}\" width=\"26\" height=\"26\" rx=\"4\"/>",
          word(verdict),
          say("aspect." + aspect.word()) + ": " + say(key(verdict)),
          x + COLUMN / 2 - 13,
          middle - 13);
      text(svg, x + COLUMN / 2, middle + 5, "middle", "sign", say("sign." + word(verdict)));
      svg.add("</g>");
      x += COLUMN;
    }
    text(svg, x + 8, middle + 5, "start", "level", ratings.word(one.sheet().rating().level()));
  }

  private static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String shortened(String title) {
    return title.length() <= 46 ? title : title.substring(0, 44) + " …";
  }

  /** For each aspect, how many sources came to what, in a bar with its numbers. */
  public String getSummary() {
    var svg = new Html();
    open(svg, NAME / 2 + BAR + 20, ROW * ASPECTS.size() + 8, say("plots.summary.label"));
    int y = 0;
    for (var aspect : ASPECTS) {
      text(svg, 0, y + ROW / 2 + 5, "start", "name", say("aspect." + aspect.word()));
      bar(svg, counts(aspect), y);
      y += ROW;
    }
    return svg.add("</svg>").toString();
  }

  private Map<Verdict, Integer> counts(ChecklistAspect aspect) {
    var counts = new EnumMap<Verdict, Integer>(Verdict.class);
    rated().forEach(one -> counts.merge(verdict(one, aspect), 1, Integer::sum));
    return counts;
  }

  private void bar(Html svg, Map<Verdict, Integer> counts, int y) {
    double x = NAME / 2.0;
    for (var verdict : Verdict.values()) {
      int count = counts.getOrDefault(verdict, 0);
      if (count > 0) {
        double width = (double) BAR * count / rated().size();
        svg.add(
            "<g class=\"light {}\"><title>{}</title><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"24\"/>",
            word(verdict),
            say(key(verdict)) + ": " + count,
            String.format(Locale.ROOT, "%.1f", x),
            y + 5,
            String.format(Locale.ROOT, "%.1f", width - 1));
        text(
            svg,
            (int) (x + width / 2),
            y + 22,
            "middle",
            "sign",
            say("sign." + word(verdict)) + " " + count);
        svg.add("</g>");
        x += width;
      }
    }
  }

  private static void open(Html svg, int width, int height, String label) {
    svg.add(
        "<svg class=\"plot\" role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {} {}\" width=\"{}\" height=\"{}\">",
        label,
        width,
        height,
        width,
        height);
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

  /** What the signs mean. */
  public List<Map.Entry<String, String>> getLegend() {
    return Arrays.stream(Verdict.values())
        .map(verdict -> Map.entry(say("sign." + word(verdict)), say(key(verdict))))
        .toList();
  }

  /** How many sources there are of each level. */
  public List<Map.Entry<String, Long>> getLevels() {
    return Arrays.stream(RatingLevel.values())
        .map(
            level ->
                Map.entry(
                    ratings.word(level),
                    rated().stream().filter(one -> one.sheet().rating().level() == level).count()))
        .toList();
  }

  private String say(String key, Object... values) {
    return texts.get("appraisal", key, values);
  }
}
