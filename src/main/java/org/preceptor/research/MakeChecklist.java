package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.standards.OrganizationId;

/** Writes an organization's own instrument question by question, and publishes it as a version. */
@UseCase
public class MakeChecklist {

  private static final int WORDS_OF_A_NAME = 6;

  @Inject Checklists checklists;
  @Inject ChecklistDrafts drafts;
  @Inject Access access;
  @Inject CurrentPerson person;
  @Inject Clock clock;

  /** What came of keeping a draft. */
  public sealed interface Keeping {

    record Kept(String slug) implements Keeping {}

    /** Somebody kept another one meanwhile; this one stands beside it under another name. */
    record KeptBeside(String slug) implements Keeping {}
  }

  /** What came of publishing. */
  public sealed interface Publishing {

    record Published(Checklist checklist) implements Publishing {}

    /** Nothing was published. */
    record Unsound(List<ChecklistDraft.Problem> problems, List<String> mistakes)
        implements Publishing {}
  }

  private Actor maker() {
    var actor = person.actor();
    if (!access.allowsSome(actor, Verb.CREATE, Thing.CHECKLIST)) {
      throw new NotFound(Thing.CHECKLIST, "own");
    }
    return actor;
  }

  public List<ChecklistDrafts.Kept> drafts() {
    return drafts.all(maker().organization());
  }

  public ChecklistDrafts.Kept draft(String slug) {
    return drafts
        .find(maker().organization(), slug)
        .orElseThrow(() -> new NotFound(Thing.CHECKLIST, slug));
  }

  /** Begins one under a name that is free. */
  public String begin(String title) {
    var slug = ChecklistDraft.slug(title, WORDS_OF_A_NAME, "instrument");
    return begin(maker(), ChecklistDraft.begun(slug, title));
  }

  /** Begins one with the questions of another that the actor sees, under a name that is free. */
  public String copy(String slug) {
    var actor = maker();
    var model =
        checklists
            .find(actor.organization(), slug)
            .filter(one -> one.opensTo(actor, access))
            .orElseThrow(() -> new NotFound(Thing.CHECKLIST, slug));
    return begin(actor, DraftOf.copy(model));
  }

  private String begin(Actor actor, ChecklistDraft draft) {
    var free =
        IntStream.iterate(1, n -> n + 1)
            .mapToObj(n -> n == 1 ? draft.slug() : draft.slug() + "-" + n)
            .filter(slug -> isFree(actor.organization(), slug))
            .findFirst()
            .orElseThrow();
    var named = ChecklistDraft.of(free, 1, draft.fields());
    if (!drafts.begin(actor.organization(), named, actor.person(), clock.instant())) {
      throw new IllegalStateException("taken meanwhile: " + free);
    }
    return free;
  }

  private boolean isFree(OrganizationId organization, String slug) {
    return checklists.find(organization, slug).isEmpty()
        && checklists.withdrawn(organization).stream()
            .noneMatch(one -> one.ref().slug().equals(slug))
        && drafts.find(organization, slug).isEmpty();
  }

  /** Goes on with an instrument of the organization as its next version; a draft of it goes on. */
  public String change(String slug) {
    var actor = maker();
    var current =
        checklists
            .find(actor.organization(), slug)
            .filter(one -> checklists.isOwn(actor.organization(), one.ref()))
            .orElseThrow(() -> new NotFound(Thing.CHECKLIST, slug));
    if (drafts.find(actor.organization(), slug).isEmpty()) {
      drafts.begin(
          actor.organization(), DraftOf.checklist(current), actor.person(), clock.instant());
    }
    return slug;
  }

  /** An instrument that is offered under the same title as this draft, and is another one. */
  public Optional<Checklist> namesake(ChecklistDraft draft) {
    return checklists.all(maker().organization()).stream()
        .filter(one -> one.title().equalsIgnoreCase(draft.title()))
        .filter(one -> !one.ref().slug().equals(draft.slug()))
        .findFirst();
  }

  /** Keeps what was typed, sound or not; nothing that somebody typed is ever lost. */
  public Keeping keep(ChecklistDraft draft, int revision) {
    var actor = maker();
    var named = draft.named();
    var now = clock.instant();
    if (drafts.keep(actor.organization(), named, revision, actor.person(), now)) {
      return new Keeping.Kept(named.slug());
    }
    return new Keeping.KeptBeside(begin(actor, named));
  }

  public void drop(String slug) {
    drafts.drop(maker().organization(), draft(slug).draft().slug());
  }

  /** As it would be read; empty while it is not sound. */
  public Checklists.Drafted preview(String slug) {
    return checklists.drafted(draft(slug).draft());
  }

  /** Publishes it; the version never changes afterward, and the draft is gone. */
  public Publishing publish(String slug) {
    var actor = maker();
    var draft = draft(slug).draft();
    var problems = draft.problems();
    if (!problems.isEmpty()) {
      return new Publishing.Unsound(problems, List.of());
    }
    return switch (checklists.offer(actor.organization(), checklists.drafted(draft).yaml())) {
      case Checklists.Offering.Kept kept -> {
        drafts.drop(actor.organization(), slug);
        yield new Publishing.Published(kept.checklist());
      }
      case Checklists.Offering.Faulty faulty ->
          new Publishing.Unsound(List.of(), faulty.mistakes());
      case Checklists.Offering.Taken taken ->
          new Publishing.Unsound(List.of(), List.of(taken.ref().toString()));
    };
  }
}
