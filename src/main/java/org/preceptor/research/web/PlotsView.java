package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.AppraisalSheet.Verdict;
import org.preceptor.research.ChecklistAspect;
import org.preceptor.research.RatingLevel;
import org.preceptor.research.SeeRatings;
import org.preceptor.web.Texts;

/** Backs {@code research/plots.xhtml}: who was rated how, aspect by aspect. */
@Named
@RequestScoped
public class PlotsView {

  private static final List<ChecklistAspect> ASPECTS = List.of(ChecklistAspect.values());

  @Inject SeeRatings see;
  @Inject RatingPlots plots;
  @Inject RatingHtml ratings;
  @Inject GroundText grounds;
  @Inject Texts texts;

  private @Nullable List<SeeRatings.Rated> rated;
  private @Nullable List<Line> lines;
  private @Nullable List<Open> unsettled;

  /** A source, what each aspect of it came to, its rating, and what that rests on. */
  public record Line(
      String address, String title, List<Light> lights, String level, String ground) {}

  /** What an aspect came to, as a mark and as a word. */
  public record Light(String aspect, String svg, String verdict) {}

  /** How many sources came to what in an aspect, as a picture and as a sentence. */
  public record Bar(String aspect, String svg, String counts) {}

  /** What a mark means. */
  public record Sign(String svg, String name) {}

  private List<SeeRatings.Rated> rated() {
    var known = rated;
    if (known == null) {
      known = see.all();
      rated = known;
    }
    return known;
  }

  /** A source whose raters have not settled it, and where that is read. */
  public record Open(String address, String title, String raters) {}

  public List<Open> getUnsettled() {
    var known = unsettled;
    if (known == null) {
      known =
          see.unsettled().stream()
              .map(one -> new Open(grounds.address(one), one.source().title(), grounds.say(one)))
              .toList();
      unsettled = known;
    }
    return known;
  }

  public int getCount() {
    return rated().size();
  }

  public List<String> getAspects() {
    return ASPECTS.stream().map(this::named).toList();
  }

  /** The aspects in the order of their marks. */
  public String getInOrder() {
    return String.join(", ", getAspects()) + ".";
  }

  private String named(ChecklistAspect aspect) {
    return say("aspect." + aspect.word());
  }

  public List<Line> getLines() {
    var known = lines;
    if (known == null) {
      known = rated().stream().map(this::line).toList();
      lines = known;
    }
    return known;
  }

  private Line line(SeeRatings.Rated one) {
    var lights = ASPECTS.stream().map(aspect -> light(one, aspect)).toList();
    return new Line(
        grounds.address(one.ground()),
        one.source().title(),
        lights,
        ratings.word(one.sheet().rating().level()),
        grounds.say(one.ground()));
  }

  private Light light(SeeRatings.Rated one, ChecklistAspect aspect) {
    var verdict = RatingPlots.verdict(one, aspect);
    return new Light(named(aspect), plots.light(verdict), plots.said(verdict));
  }

  public String getTrafficLight() {
    return plots.trafficLight(rated());
  }

  public List<Bar> getBars() {
    return ASPECTS.stream().map(this::bar).toList();
  }

  private Bar bar(ChecklistAspect aspect) {
    var counts = new EnumMap<Verdict, Integer>(Verdict.class);
    rated().forEach(one -> counts.merge(RatingPlots.verdict(one, aspect), 1, Integer::sum));
    var said =
        counts.entrySet().stream()
            .map(count -> say("plots.count", count.getValue(), plots.said(count.getKey())))
            .collect(Collectors.joining(" · "));
    return new Bar(named(aspect), plots.bar(counts), said);
  }

  /** What the marks mean. */
  public List<Sign> getLegend() {
    return Arrays.stream(Verdict.values())
        .map(verdict -> new Sign(plots.light(verdict), plots.said(verdict)))
        .toList();
  }

  /** How many sources there are of each level, the best first. */
  public List<Map.Entry<String, Long>> getLevels() {
    return Arrays.stream(RatingLevel.values())
        .sorted((one, other) -> other.compareTo(one))
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
