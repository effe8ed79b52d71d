package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.ItemAgreement;
import org.preceptor.research.SeeItems;
import org.preceptor.web.Html;
import org.preceptor.web.Texts;

/** Backs {@code research/items.xhtml}: which questions raters read differently. */
@Named
@RequestScoped
public class ItemsView {

  private static final int ROW = 30;
  private static final int BAR = 160;
  private static final int FIGURE = BAR + 10;
  private static final int NAME = FIGURE + 50;

  @Inject SeeItems see;
  @Inject AgreementFigures figures;
  @Inject Texts texts;

  private @Nullable String collection;
  private @Nullable String panel;
  private List<SeeItems.Read> read = List.of();

  /** A question with its figures. */
  public record Line(
      int number,
      String question,
      String address,
      int rounds,
      int judgments,
      int missing,
      String percent,
      String ac1,
      String alpha) {}

  /** The questions of one checklist. */
  public record Part(
      String title, String slug, int version, int rounds, String picture, List<Line> lines) {}

  /** Loads what the address names: a round, a collection, or all there is. */
  public void load() {
    if (panel != null) {
      read = see.of(Asked.panel(panel));
    } else if (collection == null || collection.isBlank()) {
      read = see.all();
    } else {
      read = see.of(Asked.collection(collection));
    }
  }

  public List<AppraisalQuestions.Option> getCollections() {
    return see.collections().stream()
        .map(
            one ->
                new AppraisalQuestions.Option(
                    one.id().toString(), one.name(), one.id().toString().equals(collection)))
        .toList();
  }

  public List<Part> getParts() {
    return read.stream().map(this::part).toList();
  }

  private Part part(SeeItems.Read one) {
    var ref = one.checklist().ref();
    return new Part(
        one.checklist().title(),
        ref.slug(),
        ref.version(),
        one.rounds(),
        picture(one),
        one.items().stream().map(item -> line(one, item)).toList());
  }

  private Line line(SeeItems.Read read, ItemAgreement one) {
    return new Line(
        read.checklist().number(one.item().id()),
        one.item().question(),
        "/research/checklist?checklist=" + read.checklist().ref().slug() + "#" + one.item().id(),
        one.rounds(),
        one.judgments(),
        one.missing(),
        figures.value(one.agreement().percent()),
        figures.value(one.agreement().gwetsAc1()),
        figures.value(one.agreement().krippendorffsAlpha()));
  }

  /** A bar for each question, as long as the share of pairs that gave the same answer. */
  private String picture(SeeItems.Read read) {
    var svg = new Html();
    int height = ROW * read.items().size() + 8;
    int width = NAME + 520;
    svg.add(
        "<svg class=\"plot\" role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {} {}\" width=\"{}\" height=\"{}\">",
        texts.get("appraisal", "items.label", read.items().size()),
        width,
        height,
        width,
        height);
    int y = 0;
    for (var one : read.items()) {
      bar(svg, read, one, y);
      y += ROW;
    }
    return svg.add("</svg>").toString();
  }

  private void bar(Html svg, SeeItems.Read read, ItemAgreement one, int y) {
    double share = one.agreement().percent().orElse(0);
    var number = read.checklist().number(one.item().id());
    svg.add(
        "<text x=\"{}\" y=\"{}\" class=\"name\">{}</text>",
        NAME,
        y + 20,
        shortened(number + "  " + one.item().question()));
    svg.add(
        "<g class=\"share\"><rect class=\"whole\" x=\"1\" y=\"{}\" width=\"{}\" height=\"18\"/>",
        y + 6,
        BAR);
    svg.add(
        "<rect class=\"part\" x=\"1\" y=\"{}\" width=\"{}\" height=\"18\"/></g>",
        y + 6,
        String.format(Locale.ROOT, "%.1f", BAR * share));
    svg.add(
        "<text x=\"{}\" y=\"{}\" class=\"level\">{}</text>",
        FIGURE,
        y + 20,
        figures.value(one.agreement().percent()));
  }

  private static String shortened(String text) {
    return text.length() <= 72 ? text : text.substring(0, 70) + " …";
  }

  public String getScope() {
    return panel == null ? "" : Objects.requireNonNull(panel);
  }

  public @Nullable String getCollection() {
    return collection;
  }

  public void setCollection(@Nullable String collection) {
    this.collection = collection;
  }

  public @Nullable String getPanel() {
    return panel;
  }

  public void setPanel(@Nullable String panel) {
    this.panel = panel;
  }
}
