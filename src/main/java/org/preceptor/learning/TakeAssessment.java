package org.preceptor.learning;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.preceptor.UseCase;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.competence.Evidence;
import org.preceptor.competence.EvidenceRecord;
import org.preceptor.standards.PersonId;

/**
 * Asks a person what a module teaches: draws a form, keeps each answer, and explains the result.
 */
@UseCase
public class TakeAssessment {

  @Inject Modules modules;
  @Inject Readings readings;
  @Inject Exams exams;
  @Inject EvidenceRecord evidence;
  @Inject Clock clock;
  @Inject CurrentPerson person;

  Random seeds = new SecureRandom();

  /** What came of asking for a form. */
  public sealed interface Starting {

    /** Here it is: a new one, or the one that was begun. */
    record Started(UUID form) implements Starting {}

    /** First these lessons are to be finished. */
    record NotYet(List<Lesson> left) implements Starting {}
  }

  /** What came of handing in. */
  public sealed interface HandingIn {

    record HandedIn(ExamResult result) implements HandingIn {}

    /** These items have no answer yet; nothing was handed in. */
    record Unanswered(List<String> items) implements HandingIn {}
  }

  /** A form with the module it was drawn from, in that version. */
  public record OpenExam(Module module, Attempt attempt) {}

  public Starting start(String slug) {
    var actor = person.actor();
    var module = modules.find(slug).orElseThrow(() -> new NotFound(Thing.MODULE, slug));
    var progress = Progress.of(module, readings.all(actor, slug));
    if (!progress.isWhole()) {
      return new Starting.NotYet(progress.left());
    }
    var earlier = exams.all(actor, slug);
    var begun = earlier.stream().filter(exam -> !exam.isSubmitted()).findFirst();
    if (begun.isPresent()) {
      return new Starting.Started(begun.get().form().id());
    }
    var seen =
        earlier.stream()
            .flatMap(exam -> exam.form().slots().stream())
            .map(ExamForm.Slot::item)
            .toList();
    long seed = seeds.nextLong();
    var form =
        new ExamForm(
            UUID.randomUUID(),
            actor.person(),
            actor.organization(),
            module.ref(),
            earlier.size() + 1,
            seed,
            ExamForm.draw(module.assessment(), seed, seen),
            clock.instant());
    return new Starting.Started(exams.append(form).id());
  }

  /**
   * @throws NotFound if there is no such form that the person may see
   */
  public OpenExam open(UUID form) {
    var exam = exams.get(form, person.actor());
    return new OpenExam(module(exam.form(), modules), new Attempt(exam, result(exam, modules)));
  }

  /** Keeps an answer as it is given; the last one stands. */
  public Exam.Answering answer(UUID form, String item, Answer answer) {
    var sheet = exams.hold(form, person.actor());
    var assessment = module(sheet.form(), modules).assessment();
    var answering = sheet.answer(item, answer, assessment, clock.instant());
    if (answering instanceof Exam.Answering.Saved saved) {
      exams.append(form, saved.given());
    }
    return answering;
  }

  /** Hands in a form on which every item is answered. */
  public HandingIn handIn(UUID form) {
    var exam = held(form);
    var unanswered = exam.unanswered();
    return exam.isSubmitted() || unanswered.isEmpty()
        ? new HandingIn.HandedIn(close(exam))
        : new HandingIn.Unanswered(unanswered);
  }

  /** Hands in a form with whatever is answered; the rest counts as wrong. */
  public ExamResult handInAsItIs(UUID form) {
    return close(held(form));
  }

  private Exam held(UUID form) {
    exams.hold(form, person.actor());
    return exams.get(form, person.actor());
  }

  private ExamResult close(Exam exam) {
    if (exam.isSubmitted()) {
      return exam.result(module(exam.form(), modules).assessment());
    }
    var now = clock.instant();
    exams.submit(exam.form().id(), now);
    var closed = new Exam(exam.form(), exam.given(), Optional.of(now));
    var result = closed.result(module(exam.form(), modules).assessment());
    evidence.append(
        result.items().stream()
            .map(marked -> evidence(exam.form().person(), closed, marked))
            .toList());
    return result;
  }

  private static Evidence evidence(PersonId person, Exam exam, ExamResult.Marked marked) {
    var kind =
        switch (marked.item().level()) {
          case RECALL -> Evidence.Kind.RECALL;
          case APPLY -> Evidence.Kind.APPLY;
          case JUDGE -> Evidence.Kind.JUDGE;
        };
    return new Evidence(
        person,
        marked.item().obligation(),
        kind,
        exam.form().module() + "#" + marked.item().id(),
        marked.marking().right() ? Evidence.Outcome.MET : Evidence.Outcome.NOT_MET,
        exam.submittedAt().orElseThrow());
  }

  private static Module module(ExamForm form, Modules modules) {
    var ref = form.module();
    return modules.find(ref).orElseThrow(() -> new NotFound(Thing.MODULE, ref));
  }

  static Optional<ExamResult> result(Exam exam, Modules modules) {
    return exam.isSubmitted()
        ? Optional.of(exam.result(module(exam.form(), modules).assessment()))
        : Optional.empty();
  }
}
