package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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

  @Inject Sources sources;
  @Inject SourcePairs pairs;
  @Inject SourceHistory history;
  @Inject Access access;
  @Inject CurrentPerson person;
  @Inject Clock clock;

  /** Two sources side by side, with the reasons to think they are one work. */
  public record Proposal(Source first, Source second, Likeness likeness) {}

  /** Some proposals, the surest first, and how many there are. */
  public record Proposals(List<Proposal> some, int all) {}

  public Proposals propose(int most) {
    var actor = person.actor();
    var keys = sources.keys(actor);
    var decided = pairs.decided(keys.stream().map(SourceKey::id).toList());
    var alike = Duplicates.among(keys, decided);
    var surest = alike.stream().limit(most).toList();
    var named =
        sources.named(
            actor,
            surest.stream()
                .flatMap(one -> Stream.of(one.first(), one.second()))
                .distinct()
                .toList());
    var shown = new ArrayList<Proposal>();
    for (var one : surest) {
      var first = named.get(one.first());
      var second = named.get(one.second());
      if (first != null && second != null) {
        shown.add(new Proposal(first, second, one));
      }
    }
    return new Proposals(shown, alike.size());
  }

  /**
   * Makes one of two. Whoever holds the address of the one that goes finds the one that stays.
   *
   * @param fromGone fields of which that of the one that goes is right
   * @throws NotFound if one of them may not be changed
   * @throws SourceOvertaken if somebody else changes the one that stays at this very moment
   */
  public void merge(SourceId stays, SourceId goes, Set<Field> fromGone) {
    var kept = changeable(stays);
    var gone = changeable(goes);
    SourcePair.of(kept.id(), gone.id());
    var reference = MergedReference.of(kept.reference(), gone.reference(), fromGone);
    var notices =
        Stream.concat(kept.editorial().notices().stream(), gone.editorial().notices().stream())
            .distinct()
            .toList();
    history.append(
        new SourceRevision(
            kept.id(),
            history.of(kept.id()).size() + 1,
            SourceRevision.Kind.MERGED,
            person.actor().person(),
            clock.instant(),
            Optional.of(gone.id()),
            kept.reference()));
    sources.merge(gone.id(), kept.id());
    sources.change(
        kept.with(reference)
            .with(new EditorialStatus(notices, kept.editorial().checkedAt()))
            .with(
                kept.visibility().compareTo(gone.visibility()) >= 0
                    ? kept.visibility()
                    : gone.visibility()));
  }

  /**
   * @throws NotFound if one of them may not be read
   */
  public void decide(SourceId one, SourceId other, SourcePairs.Relation relation) {
    var actor = person.actor();
    var pair = SourcePair.of(sources.get(actor, one).id(), sources.get(actor, other).id());
    pairs.decide(pair, relation, actor.person(), clock.instant());
  }

  private Source changeable(SourceId id) {
    var source = sources.get(person.actor(), id);
    if (!access.allows(person.actor(), Verb.CHANGE, Thing.SOURCE, source.owner())) {
      throw new NotFound(Thing.SOURCE, id);
    }
    return source;
  }
}
