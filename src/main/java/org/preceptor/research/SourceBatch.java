package org.preceptor.research;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Actor;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * One thing done to many sources at once, with what came of each. What cannot be undone is proposed
 * first: then the lines say what would come of it.
 *
 * @param collection into which they go, where that is what is done
 */
public record SourceBatch(
    UUID id,
    OrganizationId organization,
    PersonId person,
    Deed deed,
    Optional<CollectionId> collection,
    List<Line> lines,
    Instant begunAt,
    @Nullable Instant doneAt,
    @Nullable Instant undoneAt) {

  /** What is done to each. */
  public enum Deed {
    SHARE,
    HIDE,
    PUT,
    REMOVE,
    /** An import goes again, with what nobody has used since. */
    TAKE_BACK;

    /** As it is stored and stands in message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its sources can be put back as they were. */
    public boolean isUndoable() {
      return this == SHARE || this == HIDE || this == PUT;
    }
  }

  /** What comes of one source: the deed, or why it stays as it is. */
  public enum Outcome {
    DONE,
    /** It was rated, so it is withdrawn and not deleted. */
    WITHDRAWN,
    ALREADY,
    NOT_THERE,
    NOT_YOURS,
    MERGED,
    IN_ROUND,
    RATED,
    RELIED_ON,
    COLLECTED,
    CORRECTED;

    /** As it is stored and stands in message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isDone() {
      return this == DONE || this == WITHDRAWN;
    }
  }

  /** One of the sources, with the title that it had. */
  public record Line(SourceId source, String title, Outcome outcome) {}

  /** A source as it is met when its turn comes. */
  record Met(SourceId asked, Optional<Source> source, boolean changeable, boolean removable) {

    private boolean isThere() {
      return source.filter(one -> one.visibility() != Visibility.WITHDRAWN).isPresent();
    }

    /** Whether another record stands for it now, to which nobody meant to do anything. */
    private boolean isMerged() {
      return source.filter(one -> !one.id().equals(asked)).isPresent();
    }

    private boolean is(Visibility visibility) {
      return source.filter(one -> one.visibility() == visibility).isPresent();
    }
  }

  public SourceBatch {
    lines = List.copyOf(lines);
    if (collection.isPresent() != (deed == Deed.PUT)) {
      throw new IllegalArgumentException(deed + " with " + collection);
    }
  }

  public boolean isOf(Actor actor) {
    return person.equals(actor.person()) && organization.equals(actor.organization());
  }

  public boolean isProposed() {
    return doneAt == null;
  }

  public boolean isUndoable() {
    return deed.isUndoable() && doneAt != null && undoneAt == null && !done().isEmpty();
  }

  /** Those with whom it was done, or would be. */
  public List<SourceId> done() {
    return lines.stream().filter(one -> one.outcome().isDone()).map(Line::source).toList();
  }

  public List<SourceId> with(Outcome outcome) {
    return lines.stream().filter(one -> one.outcome() == outcome).map(Line::source).toList();
  }

  SourceBatch with(List<Line> judged) {
    return new SourceBatch(
        id, organization, person, deed, collection, judged, begunAt, doneAt, undoneAt);
  }

  SourceBatch done(Instant at) {
    return new SourceBatch(
        id, organization, person, deed, collection, lines, begunAt, at, undoneAt);
  }

  SourceBatch undone(Instant at) {
    return new SourceBatch(id, organization, person, deed, collection, lines, begunAt, doneAt, at);
  }

  /**
   * What comes of one source.
   *
   * @param uses what hangs on it
   * @param in what the collection holds already
   */
  static Outcome outcome(Deed deed, Met met, Set<SourceUses.Use> uses, Collection<SourceId> in) {
    if (!met.isThere()) {
      return Outcome.NOT_THERE;
    }
    if (met.isMerged()) {
      return Outcome.MERGED;
    }
    return switch (deed) {
      case SHARE -> shown(met, Visibility.ORGANIZATION);
      case HIDE -> shown(met, Visibility.PRIVATE);
      case PUT -> in.contains(met.asked()) ? Outcome.ALREADY : Outcome.DONE;
      case REMOVE -> removed(met, uses);
      case TAKE_BACK -> takenBack(met, uses);
    };
  }

  private static Outcome shown(Met met, Visibility visibility) {
    if (!met.changeable()) {
      return Outcome.NOT_YOURS;
    }
    return met.is(visibility) ? Outcome.ALREADY : Outcome.DONE;
  }

  private static Outcome removed(Met met, Set<SourceUses.Use> uses) {
    if (!met.removable()) {
      return Outcome.NOT_YOURS;
    }
    return switch (RemoveSource.way(uses)) {
      case DELETE -> Outcome.DONE;
      case WITHDRAW -> Outcome.WITHDRAWN;
      case KEEP -> Outcome.IN_ROUND;
    };
  }

  private static Outcome takenBack(Met met, Set<SourceUses.Use> uses) {
    if (!met.removable()) {
      return Outcome.NOT_YOURS;
    }
    return uses.stream()
        .sorted()
        .findFirst()
        .map(
            use ->
                switch (use) {
                  case IN_ROUND -> Outcome.IN_ROUND;
                  case RATED -> Outcome.RATED;
                  case RELIED_ON -> Outcome.RELIED_ON;
                  case COLLECTED -> Outcome.COLLECTED;
                  case MERGED -> Outcome.MERGED;
                  case CORRECTED -> Outcome.CORRECTED;
                })
        .orElse(Outcome.DONE);
  }
}
