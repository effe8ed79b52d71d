package org.preceptor.kills;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.preceptor.Database;
import org.preceptor.Wiring;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.content.AuthoredFiles;
import org.preceptor.content.ContentShelf;
import org.preceptor.content.Diagnostic;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.Standards;
import org.preceptor.content.yaml.FolderFiles;
import org.preceptor.credit.Awarding;
import org.preceptor.learning.Courses;
import org.preceptor.learning.Diligent;
import org.preceptor.learning.EnrollInCourse;
import org.preceptor.learning.Enrolling;
import org.preceptor.learning.EvaluationQuestion;
import org.preceptor.learning.Modules;
import org.preceptor.learning.TakeAssessment;
import org.preceptor.learning.TakeCourse;
import org.preceptor.learning.TakeModule;
import org.preceptor.scenario.PlayScenario;
import org.preceptor.scenario.Scenarios;
import org.preceptor.scenario.Step;
import org.preceptor.standards.ActivityRef.Kind;

/** The shipped course with its shipped parts, in the product's own use cases and stores. */
final class School {

  static final String COURSE = "competence-with-technology";

  private static final ThreadLocal<Actor> AT_THE_KEYBOARD = new ThreadLocal<>();

  private final Wiring wiring;
  private final TakeCourse takeCourse;
  private final EnrollInCourse enrollInCourse;
  private volatile Map<String, String> answers = Map.of();

  School(Database database, Path content) {
    wiring =
        new Wiring(database)
            .with(CurrentPerson.class, () -> Optional.ofNullable(AT_THE_KEYBOARD.get()))
            .with(AuthoredFiles.class, new FolderFiles(content));
    load();
    takeCourse = wiring.get(TakeCourse.class);
    enrollInCourse = wiring.get(EnrollInCourse.class);
  }

  /** As at the start of the server, with the checks left out that the build has made. */
  private void load() {
    var diagnostics = new Diagnostics();
    wiring.inTransaction(
        () -> {
          for (var port : List.of(Standards.class, Modules.class, Scenarios.class, Courses.class)) {
            ((ContentShelf) wiring.get(port)).load(diagnostics);
          }
          return true;
        });
    if (diagnostics.all().stream().anyMatch(Diagnostic::isError)) {
      throw new IllegalStateException(diagnostics.all().toString());
    }
  }

  Wiring wiring() {
    return wiring;
  }

  /** Does all that the course asks for before it can be closed, step by step. */
  void takeParts(Actor actor) {
    var course = wiring.get(Courses.class).find(COURSE).orElseThrow();
    for (var part : course.parts()) {
      as(
          actor,
          () -> {
            if (part.kind() == Kind.MODULE) {
              Diligent.take(
                  wiring.get(TakeModule.class),
                  wiring.get(TakeAssessment.class),
                  wiring.get(Modules.class).find(part.slug()).orElseThrow());
            } else {
              play(part.slug());
            }
            return true;
          });
    }
  }

  private void play(String slug) {
    var play = wiring.get(PlayScenario.class);
    var walk = wiring.get(Scenarios.class).find(slug).orElseThrow().walks().getFirst();
    var run = play.start(slug);
    for (int position = 0; position < walk.choices().size(); position++) {
      if (!(play.choose(run, walk.choices().get(position), position) instanceof Step.Moved)) {
        throw new IllegalStateException("the walk can't be walked: " + walk);
      }
    }
  }

  Enrolling enroll(Actor actor) {
    return as(actor, () -> enrollInCourse.enroll(COURSE));
  }

  void evaluate(Actor actor, UUID enrollment) {
    as(
        actor,
        () -> {
          if (answers.isEmpty()) {
            answers = answers(takeCourse.status(enrollment).questions());
          }
          return takeCourse.evaluate(enrollment, answers);
        });
  }

  private static Map<String, String> answers(List<EvaluationQuestion> questions) {
    return questions.stream()
        .collect(
            Collectors.toMap(
                EvaluationQuestion::id,
                question -> question.kind() == EvaluationQuestion.Kind.SCALE ? "4" : "Yes."));
  }

  /** The last step, which ends the enrollment and enters the credit. */
  Awarding attest(Actor actor, UUID enrollment) {
    return switch (as(actor, () -> takeCourse.attest(enrollment))) {
      case TakeCourse.Attesting.Awarded awarded -> awarded.awarding();
      case TakeCourse.Attesting.NotYet notYet ->
          throw new IllegalStateException("everything was done before: " + notYet.missing());
    };
  }

  /** A use case, called by this person, in a transaction of its own. */
  private <T> T as(Actor actor, Supplier<T> work) {
    AT_THE_KEYBOARD.set(actor);
    try {
      return wiring.inTransaction(work);
    } finally {
      AT_THE_KEYBOARD.remove();
    }
  }
}
