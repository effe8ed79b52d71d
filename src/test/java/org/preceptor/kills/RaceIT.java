package org.preceptor.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preceptor.access.Actor;
import org.preceptor.credit.Awarding;
import org.preceptor.credit.Ledgers;
import org.preceptor.learning.Enrolling;
import org.preceptor.learning.Enrollment;

/** Two tabs, two nodes, a double click: whoever asks at the same moment, it happens once. */
class RaceIT {

  private static final int RACES = Integer.getInteger("races", 40);
  private static final int MOST_RUNNERS = 8;

  @TempDir Path folder;

  @Test
  void whoeverAsksAtOnceEnrollsAndEarnsOnceOnH2() throws Exception {
    try (var stage = Stage.h2(folder)) {
      race(stage);
    }
  }

  @Test
  void whoeverAsksAtOnceEnrollsAndEarnsOnceOnPostgresql() throws Exception {
    try (var stage = Cluster.in(folder)) {
      race(stage);
    }
  }

  private static void race(Stage stage) throws InterruptedException, SQLException {
    var random = new Random(1);
    var told = new ArrayList<Journal.Told>();
    int refused = 0;
    try (var database = stage.open();
        var connection = database.connect();
        var pool = Executors.newFixedThreadPool(MOST_RUNNERS)) {
      var school = new School(database, SlimJava.content());
      var learners = Learners.first(school, connection);
      learners.add(connection, 1, RACES + 1);
      for (int race = 1; race <= RACES; race++) {
        var actor = Learners.numbered(learners.model(), race);
        int runners = 2 + random.nextInt(MOST_RUNNERS - 1);
        var enrolled = run(pool, runners, () -> school.enroll(actor));
        var enrollment = onlyOne(enrolled).id();
        school.evaluate(actor, enrollment);
        var earned = run(pool, runners, () -> school.attest(actor, enrollment));
        told.add(onlyOne(actor, earned));
        refused += 2 * runners - enrolled.size() - earned.size();
      }
      var found = LedgerAudit.of(connection, told);
      assertThat(found).matches(LedgerAudit.Found::isClean);
      assertThat(new LedgerAudit(Ledgers.key(1)).verified(database).sentence())
          .startsWith("sound: %d entries".formatted(RACES));
    }
    System.out.printf(
        Locale.ROOT,
        "races: %d to enroll and %d to be awarded on %s, 0 doubled, %d runners refused%n",
        RACES,
        RACES,
        stage.engine(),
        refused);
  }

  private static Enrollment onlyOne(List<Enrolling> answers) {
    assertThat(answers).filteredOn(Enrolling.Enrolled.class::isInstance).hasSize(1);
    assertThat(answers.stream().map(answer -> answer.enrollment().id()).distinct()).hasSize(1);
    return answers.getFirst().enrollment();
  }

  private static Journal.Told onlyOne(Actor actor, List<Awarding> answers) {
    assertThat(answers).filteredOn(Awarding.Awarded.class::isInstance).hasSize(1);
    assertThat(answers.stream().map(Awarding::entry).distinct()).hasSize(1);
    var entry = answers.getFirst().entry();
    assertThat(entry.award().person()).isEqualTo(actor.person());
    return new Journal.Told(entry.award().enrollment(), entry.certificate().text());
  }

  /** Who got an answer; a runner may be refused, as long as nobody is told anything wrong. */
  private static <T> List<T> run(ExecutorService pool, int runners, Callable<T> act)
      throws InterruptedException {
    var line = new CyclicBarrier(runners);
    var running = new ArrayList<Future<T>>();
    for (int i = 0; i < runners; i++) {
      running.add(
          pool.submit(
              () -> {
                line.await();
                return act.call();
              }));
    }
    var answers = new ArrayList<T>();
    for (var runner : running) {
      try {
        answers.add(runner.get());
      } catch (ExecutionException e) {
        assertThat(e).cause().isNotInstanceOf(BrokenBarrierException.class);
      }
    }
    return answers;
  }
}
