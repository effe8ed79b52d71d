package org.preceptor.learning;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.preceptor.UseCase;
import org.preceptor.access.Actor;
import org.preceptor.credit.CreditLedger;
import org.preceptor.standards.ActivityRef;

/**
 * Lets the invented people of the demonstration study: each step is taken by the use case that
 * takes it for everybody, at the moment that the history wants.
 */
@UseCase
public class DemoStudies {

  private static final Duration A_LESSON = Duration.ofMinutes(11);
  private static final Duration A_BEAT = Duration.ofSeconds(80);
  private static final Duration AN_ANSWER = Duration.ofSeconds(50);

  @Inject Courses courses;
  @Inject Modules modules;
  @Inject Readings readings;
  @Inject Sittings sittings;
  @Inject Exams exams;
  @Inject Enrollments enrollments;
  @Inject Closings closings;
  @Inject Activities activities;
  @Inject CourseAwards awards;
  @Inject CreditLedger ledger;
  @Inject org.preceptor.competence.EvidenceRecord evidence;

  public void enroll(Actor actor, String course, Instant at) {
    var enrolling = new EnrollInCourse();
    enrolling.courses = courses;
    enrolling.enrollments = enrollments;
    enrolling.clock = fixed(at);
    enrolling.person = () -> Optional.of(actor);
    enrolling.enroll(course);
  }

  /** Finishes the first lessons of a module, with their exercises, in one sitting. */
  public void read(Actor actor, String module, int lessons, Instant from) {
    var at = from;
    for (var lesson : modules.find(module).orElseThrow().lessons().subList(0, lessons)) {
      reach(actor, module, lesson, lesson.parts().toList().size(), at);
      at = at.plus(A_LESSON);
      finish(taking(actor, at), module, lesson);
    }
    sit(actor, module, from, Duration.between(from, at));
  }

  private static void finish(TakeModule taking, String module, Lesson lesson) {
    if (taking.finish(module, lesson.id()) instanceof TakeModule.Finishing.NotYet notYet) {
      throw new IllegalStateException(lesson.id() + " lacks " + notYet.untried());
    }
  }

  /** Comes to the middle of the next lesson and stops there. */
  public void readHalf(Actor actor, String module, Instant from) {
    var progress = Progress.of(modules.find(module).orElseThrow(), readings.all(actor, module));
    var lesson = progress.left().getFirst();
    reach(actor, module, lesson, lesson.parts().toList().size() / 2, from);
    sit(actor, module, from, A_LESSON.dividedBy(2));
  }

  private void reach(Actor actor, String module, Lesson lesson, int parts, Instant from) {
    var pause = A_LESSON.dividedBy(lesson.parts().count() + 1);
    var at = from;
    for (var part : lesson.parts().limit(parts).toList()) {
      at = at.plus(pause);
      if (part instanceof Lesson.Exercise exercise) {
        var taking = taking(actor, at);
        var id = exercise.block().id();
        DemoAnswers.to(exercise.block())
            .ifPresent(answer -> taking.answerBlock(module, lesson.id(), id, answer));
      }
    }
    var last = lesson.parts().limit(Math.max(parts, 1)).reduce((one, next) -> next).orElseThrow();
    taking(actor, at).reach(module, lesson.id(), last.anchor());
  }

  /** A note beside a part of a lesson; both count from 0. */
  public void note(Actor actor, String module, int lesson, int part, String text, Instant at) {
    var read = modules.find(module).orElseThrow().lessons().get(lesson);
    var anchor = read.parts().toList().get(part).anchor();
    taking(actor, at).note(module, read.id(), anchor, "", text);
  }

  private void sit(Actor actor, String module, Instant from, Duration length) {
    var ref = modules.find(module).orElseThrow().ref();
    var sitting = sittings.begin(actor, ref, from);
    for (var beat = A_BEAT; beat.compareTo(length) < 0; beat = beat.plus(A_BEAT)) {
      sittings.beat(actor, sitting, from.plus(beat));
    }
  }

  /** Draws a form and answers some of it, each answer right. */
  public void beginAssessment(Actor actor, String module, int answers, Instant from) {
    answer(actor, module, answers, 0, from);
  }

  /** Draws a form, answers all of it, some of it wrong, and hands it in. */
  public void takeAssessment(Actor actor, String module, int wrong, Instant from) {
    var form = answer(actor, module, Integer.MAX_VALUE, wrong, from);
    asking(actor, from.plus(Duration.ofMinutes(25))).handInAsItIs(form);
  }

  private java.util.UUID answer(Actor actor, String module, int answers, int wrong, Instant from) {
    var started = (TakeAssessment.Starting.Started) asking(actor, from).start(module);
    var open = asking(actor, from).open(started.form());
    var bank = open.module().assessment();
    int given = 0;
    for (var slot : open.attempt().exam().form().slots()) {
      if (given < answers) {
        var question = bank.item(slot.item()).orElseThrow().question();
        var answer = given < wrong ? DemoAnswers.wrong(question) : DemoAnswers.right(question);
        asking(actor, from.plus(AN_ANSWER.multipliedBy(given + 1L)))
            .answer(started.form(), slot.item(), answer);
        given++;
      }
    }
    return started.form();
  }

  /** Gives the evaluation and attests: the credit is awarded. */
  public void finish(Actor actor, String course, String remark, Instant at) {
    var taking = completing(actor, at);
    var status = taking.status(course);
    var answers = new HashMap<String, String>();
    for (var question : status.questions()) {
      answers.put(question.id(), question.kind() == EvaluationQuestion.Kind.SCALE ? "4" : remark);
    }
    var enrollment = status.enrollment().orElseThrow().id();
    taking.evaluate(enrollment, answers);
    if (!(taking.attest(enrollment) instanceof TakeCourse.Attesting.Awarded)) {
      throw new IllegalStateException(actor.person() + " has not done all of " + course);
    }
  }

  /** Modules in the order of the course. */
  public List<String> modulesOf(String course) {
    return courses.find(course).orElseThrow().parts().stream()
        .filter(part -> part.kind() == ActivityRef.Kind.MODULE)
        .map(Course.Part::slug)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private TakeModule taking(Actor actor, Instant at) {
    var taking = new TakeModule();
    taking.modules = modules;
    taking.courses = courses;
    taking.enrollments = enrollments;
    taking.readings = readings;
    taking.sittings = sittings;
    taking.exams = exams;
    taking.evidence = evidence;
    taking.clock = fixed(at);
    taking.person = () -> Optional.of(actor);
    return taking;
  }

  private TakeAssessment asking(Actor actor, Instant at) {
    var asking = new TakeAssessment();
    asking.modules = modules;
    asking.readings = readings;
    asking.exams = exams;
    asking.evidence = evidence;
    asking.clock = fixed(at);
    asking.person = () -> Optional.of(actor);
    asking.seeds = new Random(actor.person().value().getLeastSignificantBits());
    return asking;
  }

  private TakeCourse completing(Actor actor, Instant at) {
    var completing = new TakeCourse();
    completing.courses = courses;
    completing.modules = modules;
    completing.activities = activities;
    completing.enrollments = enrollments;
    completing.closings = closings;
    completing.takeModule = taking(actor, at);
    completing.awards = awards;
    completing.ledger = ledger;
    completing.clock = fixed(at);
    completing.person = () -> Optional.of(actor);
    return completing;
  }

  private static Clock fixed(Instant at) {
    return Clock.fixed(at, ZoneOffset.UTC);
  }
}
