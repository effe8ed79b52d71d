package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.Field;
import org.preceptor.research.Likeness;
import org.preceptor.research.MergeSources;
import org.preceptor.research.MergedReference;
import org.preceptor.research.SourcePairs;
import org.preceptor.web.Said;
import org.preceptor.web.Texts;

/** Backs {@code research/duplicates.xhtml}: pairs that may be one work, for a person to decide. */
@Named
@RequestScoped
public class DuplicatesView {

  private static final String AGAIN = "duplicates?faces-redirect=true";
  private static final int AT_ONCE = 10;

  @Inject MergeSources merging;
  @Inject Said said;
  @Inject Texts texts;

  private MergeSources.@Nullable Proposals proposals;
  private String[] taken = {};

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

  public String merge(String stays, String goes) {
    var fromGone = EnumSet.noneOf(Field.class);
    Arrays.stream(taken).map(Field::of).forEach(fromGone::add);
    merging.merge(Asked.source(stays), Asked.source(goes), fromGone);
    said.note("research", "duplicates.merged");
    return AGAIN;
  }

  public String decide(String one, String other, String relation) {
    merging.decide(
        Asked.source(one),
        Asked.source(other),
        SourcePairs.Relation.valueOf(relation.toUpperCase(Locale.ROOT)));
    said.note("research", "duplicates." + relation);
    return AGAIN;
  }

  public String[] getTaken() {
    return taken.clone();
  }

  public void setTaken(String @Nullable [] taken) {
    if (taken != null && taken.length > 0) {
      this.taken = taken.clone();
    }
  }
}
