package org.preceptor.research;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.identity.People;
import org.preceptor.standards.PersonId;

/** Puts the members of a collection to work: each of its sources is rated by two of them. */
@UseCase
public class ConveneRounds {

  @Inject ConveneRound one;
  @Inject SourceCollections collections;
  @Inject KeepCollections keep;
  @Inject AppraisalPanels panels;
  @Inject Sources library;
  @Inject People people;
  @Inject Access access;
  @Inject CurrentPerson person;

  /** What came of calling for a round on each source of a collection. */
  public sealed interface Convening {

    record Convened(int rounds) implements Convening {}

    /** The day by which they would be asked for is over. */
    record Over() implements Convening {}

    /** Fewer than two of its members were named. */
    record TooFew() implements Convening {}

    /** Every source of it is being rated already, or there is none. */
    record NothingLeft() implements Convening {}

    /** These may not read a source of it, or not the instrument's wording. */
    record Unknown(List<String> whom) implements Convening {

      public Unknown {
        whom = List.copyOf(whom);
      }
    }
  }

  /** Whether the actor may ask the members of a collection to rate its sources. */
  public boolean mayConvene(SourceCollection collection) {
    var actor = person.actor();
    return collection.isOf(actor) && access.allowsSome(actor, Verb.CREATE, Thing.PANEL);
  }

  /**
   * Asks two of these members, drawn for each source, to rate it. What is rated in a round already
   * is left out, so that to ask twice asks once.
   */
  public Convening open(CollectionId id, RoundTask task, Set<PersonId> whom) {
    var actor = person.actor();
    var collection = collections.get(actor, id);
    if (!mayConvene(collection)) {
      throw new NotFound(Thing.COLLECTION, id);
    }
    var used = one.used(actor, task);
    var raters = keep.named(collection).keySet().stream().filter(whom::contains).toList();
    var sources = notRated(actor, id);
    if (one.isOver(actor, task.due())) {
      return new Convening.Over();
    }
    if (raters.size() < 2) {
      return new Convening.TooFew();
    }
    var unknown = raters.stream().filter(rater -> !sees(rater, actor, sources, used)).toList();
    if (!unknown.isEmpty()) {
      return new Convening.Unknown(
          unknown.stream().map(rater -> people.get(rater).name()).toList());
    }
    var pairs = RaterPairs.of(raters, sources.size(), id.value().getLeastSignificantBits());
    for (int n = 0; n < sources.size(); n++) {
      one.convene(actor, sources.get(n), used, task, pairs.get(n));
    }
    return sources.isEmpty() ? new Convening.NothingLeft() : new Convening.Convened(sources.size());
  }

  private boolean sees(PersonId rater, Actor by, List<SourceId> sources, Checklist checklist) {
    return sources.stream()
        .allMatch(source -> one.rater(Optional.of(rater), by, source, checklist).isPresent());
  }

  private List<SourceId> notRated(Actor actor, CollectionId id) {
    var all = collections.sources(id);
    var asked =
        panels.on(all, actor.organization()).stream()
            .filter(AppraisalPanel::isBlind)
            .map(AppraisalPanel::source)
            .toList();
    var rated = library.find(actor, asked).stream().map(Source::id).toList();
    return all.stream().filter(source -> !rated.contains(source)).toList();
  }
}
