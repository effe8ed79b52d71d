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

/** Backs {@code research/duplicates.xhtml}: what may be one work, for a person to decide. */
@Named
@RequestScoped
public class DuplicatesView {

  private static final Set<String> SAYINGS =
      Set.of("merged", "version", "different", "overtaken", "group");
  private static final int AT_ONCE = 10;

  @Inject MergeSources merging;
  @Inject PartNames names;
  @Inject Said said;
  @Inject Texts texts;

  private MergeSources.@Nullable Proposals proposals;
  private String told = "";
  private int gone;
  private int page = 1;

  /** Two sources side by side. */
  public record Pair(
      SourceLine first,
      SourceLine second,
      List<String> reasons,
      boolean versions,
      boolean mergeable,
      boolean changeable,
      List<Contested> contested) {}

  /** A part in which two differ. */
  public record Contested(String word, String name, String first, String second) {}

  /** Records of one work; the first stays. */
  public record Group(String id, List<SourceLine> lines) {}

  private MergeSources.Proposals proposals() {
    if (proposals == null) {
      proposals = merging.propose((page - 1) * AT_ONCE, AT_ONCE);
    }
    return proposals;
  }

  public int getAll() {
    return proposals().all();
  }

  public int getPages() {
    return Math.max(1, (proposals().all() + AT_ONCE - 1) / AT_ONCE);
  }

  /** Those of which there are more than two, or more than one. */
  public List<Group> getGroups() {
    return proposals().groups().stream()
        .map(
            group ->
                new Group(
                    group.stays().id().toString(),
                    group.sources().stream().map(one -> SourceLine.of(one, texts)).toList()))
        .toList();
  }

  /** How many sources would go into another. */
  public int getSame() {
    return proposals().groups().stream().mapToInt(group -> group.sources().size() - 1).sum();
  }

  public List<Pair> getPairs() {
    return proposals().some().stream().map(this::pair).toList();
  }

  private Pair pair(MergeSources.Proposal proposal) {
    return new Pair(
        SourceLine.of(proposal.first(), texts),
        SourceLine.of(proposal.second(), texts),
        proposal.likeness().reasons().stream()
            .map(Likeness.Reason::word)
            .map(word -> texts.get("research", "reason." + word))
            .toList(),
        proposal.likeness().versions(),
        proposal.mergeable(),
        proposal.changeable(),
        contested(proposal));
  }

  private List<Contested> contested(MergeSources.Proposal proposal) {
    if (!proposal.changeable() || !proposal.mergeable()) {
      return List.of();
    }
    return MergedReference.contested(proposal.first().reference(), proposal.second().reference())
        .stream()
        .map(
            one ->
                new Contested(
                    one.part(),
                    names.of(one.part()),
                    names.text(one.part(), one.before()),
                    names.text(one.part(), one.after())))
        .toList();
  }

  /** Says what came of a decision, which is sent apart from this page. */
  public void load() {
    if (told.equals("overtaken")) {
      said.warn("research", "duplicates.overtaken");
    } else if (told.equals("group")) {
      said.note("research", "duplicates.merged.several", gone);
    } else if (SAYINGS.contains(told)) {
      said.note("research", "duplicates." + told);
    }
    page = Math.min(page, getPages());
    proposals = null;
  }

  public String getTold() {
    return told;
  }

  public void setTold(@Nullable String told) {
    this.told = Asked.text(told);
  }

  /** How many went into another. */
  public int getGone() {
    return gone;
  }

  public void setGone(int gone) {
    this.gone = Math.max(0, gone);
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(1, Math.min(page, 10_000));
  }
}
