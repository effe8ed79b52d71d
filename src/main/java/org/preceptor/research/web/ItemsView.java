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

/** Backs {@code research/items.xhtml}: which questions raters read differently. */
@Named
@RequestScoped
public class ItemsView {

  private static final int BAR = 120;

  @Inject SeeItems see;
  @Inject AgreementFigures figures;

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
      String bar,
      String percent,
      String ac1,
      String alpha,
      String word) {}

  /** The questions of one checklist. */
  public record Part(String title, String slug, int version, int rounds, List<Line> lines) {}

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
        bar(one.agreement().percent().orElse(0)),
        figures.value(one.agreement().percent()),
        figures.value(one.agreement().gwetsAc1()),
        figures.value(one.agreement().krippendorffsAlpha()),
        figures.word(one.agreement().gwetsAc1(), one.agreement().units()));
  }

  /** As long as the share of pairs that gave the same answer, which stands beside it. */
  private static String bar(double share) {
    return new Html()
        .add(
            "<svg class=\"plot share\" aria-hidden=\"true\" viewBox=\"0 0 {} 14\" width=\"{}\" height=\"14\">",
            BAR + 2,
            BAR + 2)
        .add("<rect class=\"whole\" x=\"1\" y=\"1\" width=\"{}\" height=\"12\"/>", BAR)
        .add(
            "<rect class=\"part\" x=\"1\" y=\"1\" width=\"{}\" height=\"12\"/></svg>",
            String.format(Locale.ROOT, "%.1f", BAR * share))
        .toString();
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
