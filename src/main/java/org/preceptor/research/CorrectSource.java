package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.standards.PersonId;

/** Corrects what is said about a work, and tells who said what before. */
@UseCase
public class CorrectSource {

  @Inject Sources sources;
  @Inject SourceHistory history;
  @Inject SourceImports imports;
  @Inject FollowEditorial editorial;
  @Inject Access access;
  @Inject CurrentPerson person;
  @Inject Clock clock;

  /** A source as somebody begins to correct it. */
  public record Opened(Source source, int revision) {}

  /** What came of a correction. */
  public sealed interface Correcting {

    /** What was said is kept; it may be what stood there already. */
    record Done(Source source, boolean changed) implements Correcting {}

    /**
     * Somebody else changed it meanwhile, and nothing was kept.
     *
     * @param began what the person saw who is too late
     */
    record Overtaken(Opened now, Reference began, Step by) implements Correcting {}
  }

  /** Something that was done to a source, and to what it is made of. */
  public sealed interface Step {

    PersonId by();

    Instant at();

    /** It came to the library, with a file or without one. */
    record Added(PersonId by, Instant at, Optional<SourceImports.Arrival> with) implements Step {}

    record Corrected(PersonId by, Instant at, List<ReferenceChange> changes) implements Step {}

    /**
     * Another source went into it, with that one's own steps.
     *
     * @param revision by which it can be parted again, or 0 where it was
     */
    record Merged(
        PersonId by,
        Instant at,
        String title,
        List<ReferenceChange> changes,
        List<Step> steps,
        int revision)
        implements Step {}

    /** A source that had gone into it was taken out again. */
    record Parted(
        PersonId by, Instant at, String title, SourceId other, List<ReferenceChange> changes)
        implements Step {}
  }

  /**
   * @throws NotFound if there is none that the person may change
   */
  public Opened open(SourceId id) {
    var source = changeable(id);
    return new Opened(source, history.of(source.id()).size());
  }

  /**
   * Keeps what was said before beside it, as long as nobody else changed it since that revision.
   *
   * @throws NotFound if there is none that the person may change
   * @throws SourceOvertaken if somebody else does at this very moment
   */
  public Correcting correct(SourceId id, int revision, Reference corrected) {
    var source = changeable(id);
    var revisions = history.of(source.id());
    if (!source.id().equals(id) || revisions.size() != revision) {
      return overtaken(id, revision, new Opened(source, revisions.size()));
    }
    if (source.reference().equals(corrected)) {
      return new Correcting.Done(source, false);
    }
    history.append(
        new SourceRevision(
            id,
            revision + 1,
            SourceRevision.Kind.CORRECTED,
            person.actor().person(),
            clock.instant(),
            Optional.empty(),
            source.reference()));
    return new Correcting.Done(kept(source, corrected), true);
  }

  private Source kept(Source source, Reference corrected) {
    var changed = source.with(corrected);
    var before = source.reference();
    if (before.doi().equals(corrected.doi()) && before.pmid().equals(corrected.pmid())) {
      sources.change(changed);
      return changed;
    }
    return editorial.afresh(changed);
  }

  private Correcting overtaken(SourceId id, int revision, Opened now) {
    var revisions = history.of(id);
    var began =
        revisions.size() > revision && revision >= 0
            ? revisions.get(revision).before()
            : now.source().reference();
    return new Correcting.Overtaken(now, began, steps(now.source()).getLast());
  }

  /** From the first to the last; a source that was merged brings its own. */
  public List<Step> history(SourceId id) {
    return steps(sources.get(person.actor(), id));
  }

  private List<Step> steps(Source source) {
    return steps(source.id(), source.reference(), source.addedBy(), source.addedAt());
  }

  private List<Step> steps(SourceId id, Reference now, PersonId addedBy, Instant addedAt) {
    var steps = new ArrayList<Step>();
    steps.add(new Step.Added(addedBy, addedAt, imports.arrival(id)));
    var revisions = history.of(id);
    for (int i = 0; i < revisions.size(); i++) {
      var after = i + 1 < revisions.size() ? revisions.get(i + 1).before() : now;
      steps.add(step(revisions.get(i), after, sources.into(id).isEmpty()));
    }
    steps.sort(Comparator.comparing(Step::at));
    return steps;
  }

  /**
   * @param stands whether the source is still one of its own
   */
  private Step step(SourceRevision revision, Reference after, boolean stands) {
    var changes = ReferenceChange.between(revision.before(), after);
    var gone = revision.merged().flatMap(sources::asItWas);
    if (gone.isEmpty()) {
      return new Step.Corrected(revision.by(), revision.at(), changes);
    }
    var other = gone.get();
    if (revision.kind() == SourceRevision.Kind.PARTED) {
      return new Step.Parted(revision.by(), revision.at(), other.title(), other.id(), changes);
    }
    boolean within = stands && sources.into(other.id()).equals(Optional.of(revision.source()));
    return new Step.Merged(
        revision.by(),
        revision.at(),
        other.title(),
        changes,
        within ? steps(other) : List.of(),
        within ? revision.number() : 0);
  }

  private Source changeable(SourceId id) {
    var source = sources.get(person.actor(), id);
    if (!access.allows(person.actor(), Verb.CHANGE, Thing.SOURCE, source.owner())) {
      throw new NotFound(Thing.SOURCE, id);
    }
    return source;
  }
}
