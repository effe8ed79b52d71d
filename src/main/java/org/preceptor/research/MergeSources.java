package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;

/** Shows what may be in a library twice, and does what a person decides about it. */
@UseCase
public class MergeSources {

  private static final int MOST_GROUPS = 200;

  @Inject Sources sources;
  @Inject SourcePairs pairs;
  @Inject SourceHistory history;
  @Inject FollowEditorial editorial;
  @Inject Access access;
  @Inject CurrentPerson person;
  @Inject Clock clock;

  /**
   * Two sources side by side, with the reasons to think they are one work.
   *
   * @param mergeable whether the second may go into the first
   * @param changeable whether the first may be changed on the way
   */
  public record Proposal(
      Source first, Source second, Likeness likeness, boolean mergeable, boolean changeable) {}

  /** Records of one DOI or PMID, of which all but the first go into the first. */
  public record Group(List<Source> sources) {

    public Group {
      sources = List.copyOf(sources);
    }

    public Source stays() {
      return sources.getFirst();
    }
  }

  /** Some proposals, the surest first, how many there are, and which are the same beyond doubt. */
  public record Proposals(List<Proposal> some, int all, List<Group> groups) {}

  /**
   * @param first how many are passed over
   */
  public Proposals propose(int first, int most) {
    var actor = person.actor();
    var alike = alike();
    var groups = groups(alike);
    var surest = alike.stream().skip(first).limit(most).toList();
    var named =
        sources.named(
            actor,
            surest.stream()
                .flatMap(one -> Stream.of(one.first(), one.second()))
                .distinct()
                .toList());
    var shown = new ArrayList<Proposal>();
    for (var one : surest) {
      var left = named.get(one.first());
      var right = named.get(one.second());
      if (left != null && right != null) {
        shown.add(proposal(one, left, right));
      }
    }
    return new Proposals(shown, alike.size(), groups);
  }

  private List<Likeness> alike() {
    var keys = sources.keys(person.actor());
    return Duplicates.among(keys, pairs.decided(keys.stream().map(SourceKey::id).toList()));
  }

  /** The first is the one that stays: what may not be changed, or else what others find too. */
  private Proposal proposal(Likeness likeness, Source one, Source other) {
    boolean turned = !mayChange(other) || (mayChange(one) && BEST.compare(other, one) < 0);
    var first = turned ? other : one;
    var second = turned ? one : other;
    return new Proposal(first, second, likeness, mayChange(second), mayChange(first));
  }

  private static final Comparator<Source> BEST =
      Comparator.comparing(Source::visibility)
          .reversed()
          .thenComparingInt(one -> -one.reference().texts().size())
          .thenComparing(Source::addedAt)
          .thenComparing(one -> one.id().toString());

  private List<Group> groups(List<Likeness> alike) {
    var ids = Duplicates.groups(alike).stream().limit(MOST_GROUPS).toList();
    var named =
        sources.named(person.actor(), ids.stream().flatMap(List::stream).distinct().toList());
    return ids.stream().flatMap(group -> group(group, named).stream()).toList();
  }

  /** Empty where more than one of them may not be changed. */
  private Optional<Group> group(List<SourceId> ids, Map<SourceId, Source> named) {
    var all =
        ids.stream()
            .map(named::get)
            .filter(one -> one != null)
            .sorted(Comparator.comparing(this::mayChange).thenComparing(BEST))
            .toList();
    boolean possible = all.size() > 1 && all.stream().skip(1).allMatch(this::mayChange);
    return possible ? Optional.of(new Group(all)) : Optional.empty();
  }

  /**
   * Merges every group whose sources have the same DOI or PMID.
   *
   * @return how many sources went into another
   */
  public int mergeTheSame() {
    var groups = groups(alike());
    for (var group : groups) {
      mergeGroup(group);
    }
    return groups.stream().mapToInt(group -> group.sources().size() - 1).sum();
  }

  /**
   * Merges the group to which the source belongs.
   *
   * @return how many sources went into another
   */
  public int mergeTheSame(SourceId one) {
    var found =
        groups(alike()).stream()
            .filter(group -> group.sources().stream().anyMatch(s -> s.id().equals(one)))
            .findFirst();
    found.ifPresent(this::mergeGroup);
    return found.map(group -> group.sources().size() - 1).orElse(0);
  }

  private void mergeGroup(Group group) {
    group.sources().stream()
        .skip(1)
        .forEach(goes -> merge(group.stays().id(), goes.id(), Set.of()));
  }

  /**
   * Makes one of two. Whoever holds the address of the one that goes finds the one that stays. One
   * that the person may not change stays as it is.
   *
   * @param fromGone parts of which that of the one that goes is right
   * @throws NotFound if the one that goes may not be changed, or the other not be read
   * @throws SourceOvertaken if somebody else changes the one that stays at this very moment
   */
  public void merge(SourceId stays, SourceId goes, Set<String> fromGone) {
    var kept = sources.get(person.actor(), stays);
    var gone = changeable(goes);
    SourcePair.of(kept.id(), gone.id());
    append(kept, SourceRevision.Kind.MERGED, gone.id());
    sources.merge(gone.id(), kept.id());
    var notices = new LinkedHashSet<>(kept.editorial().notices());
    notices.addAll(gone.editorial().notices());
    var status = new EditorialStatus(List.copyOf(notices), kept.editorial().checkedAt());
    editorial.keep(mayChange(kept) ? together(kept, gone, fromGone) : kept, status);
  }

  private static Source together(Source kept, Source gone, Set<String> fromGone) {
    var wider =
        kept.visibility().compareTo(gone.visibility()) >= 0 ? kept.visibility() : gone.visibility();
    return kept.with(MergedReference.of(kept.reference(), gone.reference(), fromGone)).with(wider);
  }

  /**
   * Parts two that were merged. Where nothing was changed since, the one that stayed says again
   * what it said before; the other comes back as it went, to whoever had added it.
   *
   * @param number which revision of the one that stayed was the merge
   * @throws NotFound if there is no such merge, or neither of the two may be changed
   * @throws SourceOvertaken if somebody else changes the one that stayed at this very moment
   */
  public void part(SourceId stayed, int number) {
    var kept = sources.get(person.actor(), stayed);
    var revisions = history.of(kept.id());
    var merge =
        revisions.stream()
            .filter(one -> one.number() == number && one.kind() == SourceRevision.Kind.MERGED)
            .findFirst()
            .orElseThrow(() -> new NotFound(Thing.SOURCE, stayed));
    var gone = merge.merged().flatMap(sources::asItWas).orElseThrow();
    if (!sources.into(gone.id()).equals(Optional.of(kept.id()))
        || !(mayChange(kept) || mayChange(gone))) {
      throw new NotFound(Thing.SOURCE, stayed);
    }
    append(kept, SourceRevision.Kind.PARTED, gone.id());
    sources.part(gone.id());
    if (revisions.getLast().number() == number && mayChange(kept)) {
      sources.change(kept.with(merge.before()));
    }
    editorial.tellTwins(kept);
  }

  private void append(Source kept, SourceRevision.Kind kind, SourceId other) {
    history.append(
        new SourceRevision(
            kept.id(),
            history.of(kept.id()).size() + 1,
            kind,
            person.actor().person(),
            clock.instant(),
            Optional.of(other),
            kept.reference()));
  }

  /**
   * @throws NotFound if one of them may not be read
   */
  public void decide(SourceId one, SourceId other, SourcePairs.Relation relation) {
    var actor = person.actor();
    var pair = SourcePair.of(sources.get(actor, one).id(), sources.get(actor, other).id());
    pairs.decide(pair, relation, actor.person(), clock.instant());
  }

  private boolean mayChange(Source source) {
    return access.allows(person.actor(), Verb.CHANGE, Thing.SOURCE, source.owner());
  }

  private Source changeable(SourceId id) {
    var source = sources.get(person.actor(), id);
    if (!mayChange(source)) {
      throw new NotFound(Thing.SOURCE, id);
    }
    return source;
  }
}
