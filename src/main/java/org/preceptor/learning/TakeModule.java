package org.preceptor.learning;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.preceptor.UseCase;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.competence.Evidence;
import org.preceptor.competence.EvidenceRecord;
import org.preceptor.standards.ActivityRef;

/** Takes a person through a module, lesson by lesson, and keeps where they are. */
@UseCase
public class TakeModule {

  @Inject Modules modules;
  @Inject Courses courses;
  @Inject Enrollments enrollments;
  @Inject Readings readings;
  @Inject Sittings sittings;
  @Inject Exams exams;
  @Inject EvidenceRecord evidence;
  @Inject Clock clock;
  @Inject CurrentPerson person;

  /**
   * A lesson with what the reader did there before.
   *
   * @param seat time spent on the module's pages, as far as the server saw it
   */
  public record OpenLesson(
      Lesson lesson,
      Progress progress,
      Duration seat,
      Map<String, Answer> answers,
      List<Note> notes) {

    public Module module() {
      return progress.module();
    }

    /** The exercises to be tried before the lesson is finished; none once it is. */
    public List<Block> untried() {
      return progress.hasFinished(lesson) ? List.of() : lesson.untried(answers);
    }
  }

  /** What came of saying that a lesson is done. */
  public sealed interface Finishing {

    record Finished(Progress progress) implements Finishing {}

    /** First these exercises are to be tried. */
    record NotYet(List<Block> untried) implements Finishing {}
  }

  /**
   * @throws NotFound if no module has this name
   */
  public ModuleStanding standing(String slug) {
    return standing(module(slug), since(slug));
  }

  /** The person's standing in every module on offer. */
  public List<ModuleStanding> all() {
    var begun = begun();
    var open = open();
    return modules.all().stream()
        .map(module -> standing(module, since(module.slug(), open), begun))
        .toList();
  }

  /** The modules in which the person has left anything, in as many queries for all as for one. */
  Set<String> begun() {
    var actor = person.actor();
    var begun = new HashSet<>(readings.modules(actor));
    begun.addAll(exams.modules(actor));
    begun.addAll(sittings.opened(actor, ActivityRef.Kind.MODULE));
    return begun;
  }

  /** As {@link #standing(Module, Instant)}, without asking where nothing was left. */
  ModuleStanding standing(Module module, Instant since, Set<String> begun) {
    return begun.contains(module.slug())
        ? standing(module, since)
        : ModuleStanding.since(since, module, List.of(), List.of(), Duration.ZERO);
  }

  /** As {@link #standing(String)}, with what was done before a moment left out. */
  ModuleStanding standing(Module module, Instant since) {
    var actor = person.actor();
    return ModuleStanding.since(
        since,
        module,
        readings.all(actor, module.slug()),
        attempts(actor, module),
        seat(actor, module));
  }

  private Progress progress(Module module) {
    var slug = module.slug();
    return Progress.since(since(slug), module, readings.all(person.actor(), slug));
  }

  /** In a course that is taken once more, what counted for the last enrollment is to do again. */
  private Instant since(String slug) {
    return since(slug, open());
  }

  private List<Enrollment> open() {
    return enrollments.all(person.actor()).stream().filter(Enrollment::isOpen).toList();
  }

  private Instant since(String slug, List<Enrollment> all) {
    var part = new Course.Part(ActivityRef.Kind.MODULE, slug);
    return all.stream()
        .filter(
            open -> courses.find(open.course()).filter(c -> c.parts().contains(part)).isPresent())
        .map(Enrollment::since)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private Duration seat(Actor actor, Module module) {
    return SeatTime.of(sittings.beats(actor, ActivityRef.Kind.MODULE, module.slug()));
  }

  private List<Attempt> attempts(Actor actor, Module module) {
    return exams.all(actor, module.slug()).stream()
        .map(exam -> new Attempt(exam, TakeAssessment.result(exam, modules)))
        .toList();
  }

  /**
   * The lesson where reading goes on, and the first where nothing is left.
   *
   * @throws NotFound if the module is not there
   */
  public OpenLesson open(String slug) {
    var module = module(slug);
    var progress = progress(module);
    return open(progress, progress.next().orElseGet(() -> module.lessons().getFirst()));
  }

  /**
   * @throws NotFound if the module or the lesson is not there
   */
  public OpenLesson open(String slug, String lessonId) {
    var module = module(slug);
    var lesson = lesson(module, lessonId);
    return open(progress(module), lesson);
  }

  /**
   * Where words stand in a module; see {@link Passage#find}.
   *
   * @throws NotFound if the module is not there
   */
  public List<Passage> find(String slug, String words) {
    return Passage.find(module(slug).lessons(), words);
  }

  /**
   * A lesson as it is for everybody.
   *
   * @throws NotFound if the module or the lesson is not there
   */
  public Lesson lesson(String slug, String lessonId) {
    return lesson(module(slug), lessonId);
  }

  private OpenLesson open(Progress progress, Lesson lesson) {
    var actor = person.actor();
    var module = progress.module();
    return new OpenLesson(
        lesson,
        progress,
        seat(actor, module),
        readings.answers(actor, module.slug()),
        readings.notes(actor, module.slug()));
  }

  /** A paragraph or exercise came into view. */
  public Keeping reach(String slug, String lessonId, String anchor) {
    var module = module(slug);
    if (!lesson(module, lessonId).has(anchor)) {
      return new Keeping.NotKept(Keeping.Why.NO_SUCH_PLACE);
    }
    var now = clock.instant();
    readings.append(person.actor(), module.ref(), new Reading.Reached(lessonId, anchor, now));
    return new Keeping.Kept(now);
  }

  /**
   * The reader is done with the lesson, each exercise of it tried. Saying so again changes nothing.
   */
  public Finishing finish(String slug, String lessonId) {
    var module = module(slug);
    var lesson = lesson(module, lessonId);
    var actor = person.actor();
    var before = progress(module);
    if (before.hasFinished(lesson)) {
      return new Finishing.Finished(before);
    }
    var untried = lesson.untried(readings.answers(actor, slug));
    if (!untried.isEmpty()) {
      return new Finishing.NotYet(untried);
    }
    var now = clock.instant();
    readings.append(actor, module.ref(), new Reading.Finished(lessonId, now));
    evidence.append(met(lesson, module, now));
    return new Finishing.Finished(progress(module));
  }

  private List<Evidence> met(Lesson lesson, Module module, Instant at) {
    return lesson.teaches().stream()
        .map(
            obligation ->
                new Evidence(
                    person.id(),
                    obligation,
                    Evidence.Kind.LESSON,
                    module.ref() + "#" + lesson.id(),
                    Evidence.Outcome.MET,
                    at))
        .toList();
  }

  public Keeping answerBlock(String slug, String lessonId, String blockId, Answer answer) {
    var module = module(slug);
    var block = lesson(module, lessonId).block(blockId);
    if (block.isEmpty()) {
      return new Keeping.NotKept(Keeping.Why.NO_SUCH_PLACE);
    }
    if (!block.get().understands(answer)) {
      return new Keeping.NotKept(Keeping.Why.NOT_AN_ANSWER);
    }
    var now = clock.instant();
    readings.answer(person.actor(), module.ref(), blockId, answer, now);
    return new Keeping.Kept(now);
  }

  /** Keeps a note, a mark, or a mark with a note. */
  public Keeping note(String slug, String lessonId, String anchor, String quote, String text) {
    var module = module(slug);
    var lesson = lesson(module, lessonId);
    if (text.isBlank() && quote.isBlank()) {
      return new Keeping.NotKept(Keeping.Why.EMPTY);
    }
    if (text.length() > Note.LONGEST || quote.length() > Note.LONGEST_QUOTE) {
      return new Keeping.NotKept(Keeping.Why.TOO_LONG);
    }
    var now = clock.instant();
    var place = lesson.has(anchor) ? anchor : "";
    readings.note(
        person.actor(),
        module.ref(),
        new Note(UUID.randomUUID(), lessonId, place, quote.strip(), text.strip(), now));
    return new Keeping.Kept(now);
  }

  public void eraseNote(UUID note) {
    readings.erase(person.actor(), note);
  }

  /** A page of the module was opened; the page sends beats under the name that is returned. */
  public UUID sit(String slug) {
    return sittings.begin(person.actor(), module(slug).ref(), clock.instant());
  }

  public void beat(UUID sitting) {
    sittings.beat(person.actor(), sitting, clock.instant());
  }

  private Module module(String slug) {
    return modules.find(slug).orElseThrow(() -> new NotFound(Thing.MODULE, slug));
  }

  private static Lesson lesson(Module module, String id) {
    return module
        .lesson(id)
        .orElseThrow(() -> new NotFound(Thing.MODULE, module.slug() + "/" + id));
  }
}
