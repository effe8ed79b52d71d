package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.research.SourceBatch.Deed;
import org.preceptor.research.SourceBatch.Line;
import org.preceptor.research.SourceBatch.Outcome;

/**
 * Does one thing to many sources: to each as the person could do it alone, and where not, it says
 * why. What cannot be undone is proposed before it is done.
 */
@UseCase
public class ChangeSources {

  private static final int LONGEST_TITLE = 400;

  @Inject Sources sources;
  @Inject SourceUses uses;
  @Inject SourceBatches batches;
  @Inject SourceCollections collections;
  @Inject ImportSources imports;
  @Inject Access access;
  @Inject CurrentPerson person;
  @Inject Clock clock;

  /** Lets everybody in the organization find them, or only who added them. */
  public SourceBatch show(Collection<SourceId> some, Visibility visibility) {
    return switch (visibility) {
      case ORGANIZATION -> doAtOnce(Deed.SHARE, Optional.empty(), some);
      case PRIVATE -> doAtOnce(Deed.HIDE, Optional.empty(), some);
      case WITHDRAWN -> throw new IllegalArgumentException("only what is rated is withdrawn");
    };
  }

  /**
   * @throws NotFound if the person may not put any into the collection
   */
  public SourceBatch put(CollectionId into, Collection<SourceId> some) {
    return doAtOnce(Deed.PUT, Optional.of(taking(into)), some);
  }

  /** Proposes to remove them. */
  public SourceBatch remove(Collection<SourceId> some) {
    return kept(Deed.REMOVE, Optional.empty(), some, null);
  }

  /**
   * Proposes to take an import back.
   *
   * @throws NotFound if it is not the person's own
   */
  public SourceBatch takeBack(UUID imported) {
    return kept(Deed.TAKE_BACK, Optional.empty(), imports.brought(imported), null);
  }

  private SourceBatch doAtOnce(Deed deed, Optional<CollectionId> into, Collection<SourceId> some) {
    var batch = kept(deed, into, some, now());
    carryOut(batch);
    return batch;
  }

  private SourceBatch kept(
      Deed deed, Optional<CollectionId> into, Collection<SourceId> some, @Nullable Instant doneAt) {
    var actor = person.actor();
    var batch =
        new SourceBatch(
            UUID.randomUUID(),
            actor.organization(),
            actor.person(),
            deed,
            into,
            judged(deed, into, some.stream().distinct().toList()),
            now(),
            doneAt,
            null);
    batches.add(batch);
    return batch;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * As it was done, or as it would be at this moment.
   *
   * @throws NotFound if it is not the person's own
   */
  public SourceBatch read(UUID id) {
    var batch = batches.get(person.actor(), id);
    return batch.isProposed() ? judgedAgain(batch) : batch;
  }

  /**
   * Does what was proposed; once.
   *
   * @throws NotFound if it is not the person's own
   */
  public SourceBatch carryOut(UUID id) {
    var held = batches.hold(person.actor(), id);
    if (!held.isProposed()) {
      return held;
    }
    var batch = judgedAgain(held).done(now());
    carryOut(batch);
    batches.keepDone(batch);
    return batch;
  }

  private void carryOut(SourceBatch batch) {
    var done = batch.with(Outcome.DONE);
    switch (batch.deed()) {
      case SHARE -> sources.show(done, Visibility.ORGANIZATION);
      case HIDE -> sources.show(done, Visibility.PRIVATE);
      case PUT ->
          collections.put(batch.collection().orElseThrow(), done, person.id(), clock.instant());
      case REMOVE, TAKE_BACK -> {
        sources.show(batch.with(Outcome.WITHDRAWN), Visibility.WITHDRAWN);
        sources.delete(done);
      }
    }
  }

  /**
   * Puts back as they were those that nobody has changed since; once.
   *
   * @throws NotFound if it is not the person's own, or the collection no longer theirs to change
   */
  public SourceBatch undo(UUID id) {
    var batch = batches.hold(person.actor(), id);
    if (!batch.isUndoable()) {
      return batch;
    }
    switch (batch.deed()) {
      case SHARE -> sources.show(still(batch, Deed.HIDE), Visibility.PRIVATE);
      case HIDE -> sources.show(still(batch, Deed.SHARE), Visibility.ORGANIZATION);
      case PUT -> collections.take(taking(batch.collection().orElseThrow()), batch.done());
      case REMOVE, TAKE_BACK -> throw new IllegalStateException("not undoable: " + batch.deed());
    }
    var undone = batch.undone(now());
    batches.keepUndone(undone);
    return undone;
  }

  private List<SourceId> still(SourceBatch batch, Deed back) {
    return judged(back, Optional.empty(), batch.done()).stream()
        .filter(one -> one.outcome().isDone())
        .map(Line::source)
        .toList();
  }

  private CollectionId taking(CollectionId id) {
    var collection = collections.get(person.actor(), id);
    if (!collection.takesFrom(person.actor())) {
      throw new NotFound(Thing.COLLECTION, id);
    }
    return collection.id();
  }

  private SourceBatch judgedAgain(SourceBatch batch) {
    var asked = batch.lines().stream().map(Line::source).toList();
    var again = judged(batch.deed(), batch.collection(), asked);
    var lines = new ArrayList<Line>();
    for (int i = 0; i < again.size(); i++) {
      var line = again.get(i);
      var title = line.title().isEmpty() ? batch.lines().get(i).title() : line.title();
      lines.add(new Line(line.source(), title, line.outcome()));
    }
    return batch.with(lines);
  }

  private List<Line> judged(Deed deed, Optional<CollectionId> into, List<SourceId> some) {
    Map<SourceId, Source> named = sources.named(person.actor(), some);
    Map<SourceId, Set<SourceUses.Use>> used =
        deed.isUndoable() ? Map.of() : uses.of(named.keySet());
    var in = into.map(one -> Set.copyOf(collections.sources(one))).orElse(Set.of());
    return some.stream()
        .map(
            one -> {
              var source = Optional.ofNullable(named.get(one));
              var outcome =
                  SourceBatch.outcome(deed, met(one, source), used.getOrDefault(one, Set.of()), in);
              return new Line(one, source.map(ChangeSources::title).orElse(""), outcome);
            })
        .toList();
  }

  private SourceBatch.Met met(SourceId asked, Optional<Source> source) {
    return new SourceBatch.Met(
        asked,
        source,
        source.filter(may(Verb.CHANGE)).isPresent(),
        source.filter(may(Verb.DELETE)).isPresent());
  }

  private Predicate<Source> may(Verb verb) {
    return source -> access.allows(person.actor(), verb, Thing.SOURCE, source.owner());
  }

  private static String title(Source source) {
    var title = source.title();
    return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
  }
}
