package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.Likeness;
import org.preceptor.research.MergeSources;
import org.preceptor.research.MergedReference;
import org.preceptor.web.Said;
import org.preceptor.web.Texts;

/** Backs {@code research/duplicates.xhtml}: pairs that may be one work, for a person to decide. */
@Named
@RequestScoped
public class DuplicatesView {

  private static final Set<String> SAYINGS = Set.of("merged", "version", "different", "overtaken");
  private static final int AT_ONCE = 10;

  @Inject MergeSources merging;
  @Inject Said said;
  @Inject Texts texts;

  private MergeSources.@Nullable Proposals proposals;
  private String told = "";

  /** Two sources side by side. */
  public record Pair(
      SourceLine first,
      SourceLine second,
      List<String> reasons,
      boolean versions,
      List<Contested> contested) {}

  /** A field in which two differ. */
  public record Contested(String word, String name, String first, String second) {}

  private MergeSources.Proposals proposals() {
    if (proposals == null) {
      proposals = merging.propose(AT_ONCE);
    }
    return proposals;
  }

  public int getAll() {
    return proposals().all();
  }

  public List<Pair> getPairs() {
    return proposals().some().stream().map(this::pair).toList();
  }

  private Pair pair(MergeSources.Proposal proposal) {
    var first = proposal.first().reference();
    var second = proposal.second().reference();
    return new Pair(
        SourceLine.of(proposal.first(), texts),
        SourceLine.of(proposal.second(), texts),
        proposal.likeness().reasons().stream()
            .map(Likeness.Reason::word)
            .map(word -> texts.get("research", "reason." + word))
            .toList(),
        proposal.likeness().versions(),
        MergedReference.contested(first, second).stream()
            .map(
                field ->
                    new Contested(
                        field.word(),
                        texts.get("research", "field." + field.word()),
                        first.text(field),
                        second.text(field)))
            .toList());
  }

  /** Says what came of a decision, which is sent apart from this page. */
  public void load() {
    if (told.equals("overtaken")) {
      said.warn("research", "duplicates.overtaken");
    } else if (SAYINGS.contains(told)) {
      said.note("research", "duplicates." + told);
    }
  }

  public String getTold() {
    return told;
  }

  public void setTold(@Nullable String told) {
    this.told = Asked.text(told);
  }
}
