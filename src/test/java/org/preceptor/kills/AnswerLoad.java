package org.preceptor.kills;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.Wiring;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.Role;
import org.preceptor.content.AuthoredFiles;
import org.preceptor.content.ContentShelf;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.FolderFiles;
import org.preceptor.research.Answer;
import org.preceptor.research.AnswerSent;
import org.preceptor.research.AppraisalFraming;
import org.preceptor.research.AppraisalId;
import org.preceptor.research.AppraisalKeeping;
import org.preceptor.research.AppraiseSource;
import org.preceptor.research.Checklists;
import org.preceptor.research.EditorialObservers;
import org.preceptor.research.EditorialRecords;
import org.preceptor.research.Field;
import org.preceptor.research.KeepLibrary;
import org.preceptor.research.NobodyToAsk;
import org.preceptor.research.Reference;
import org.preceptor.research.SourceType;
import org.preceptor.research.Visibility;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * A process in which people appraise sources as fast as they can, in several threads, until it is
 * killed. Every answer carries a number of its own, and is told when it is said to be saved.
 */
public final class AnswerLoad {

  static final String CHECKLIST = "online-research";
  static final String FINISHED = "finished";

  private static final AppraisalFraming FRAMING =
      new AppraisalFraming(
          AppraisalFraming.Kind.RESEARCH,
          AppraisalFraming.Question.CAUSE,
          AppraisalFraming.Stakes.HIGH,
          "",
          "",
          AppraisalFraming.USUALLY_GOOD_FOR);

  private static final ThreadLocal<Actor> AT_THE_KEYBOARD = new ThreadLocal<>();

  private final Wiring wiring;
  private final Journal journal;
  private final AtomicInteger next = new AtomicInteger();

  private AnswerLoad(Database database, Path content, Journal journal) {
    this.journal = journal;
    wiring =
        new Wiring(database)
            .with(CurrentPerson.class, () -> Optional.ofNullable(AT_THE_KEYBOARD.get()))
            .with(EditorialRecords.class, new NobodyToAsk())
            .with(EditorialObservers.class, change -> {})
            .with(AuthoredFiles.class, new FolderFiles(content));
    wiring.inTransaction(
        () -> {
          ((ContentShelf) wiring.get(Checklists.class)).load(new Diagnostics());
          return true;
        });
  }

  /** What one process is told to do. */
  static List<String> words(Stage stage, Path told, int threads, boolean endless) {
    return List.of(
        stage.engine().name(),
        stage.url(),
        stage.user(),
        SlimJava.content().toString(),
        told.toString(),
        String.valueOf(threads),
        String.valueOf(endless));
  }

  /** Takes what {@link #words} gives. */
  public static void main(String[] words) throws IOException, InterruptedException {
    int threads = Integer.parseInt(words[5]);
    boolean endless = Boolean.parseBoolean(words[6]);
    try (var database = Stage.open(Engine.valueOf(words[0]), words[1], words[2]);
        var journal = new Journal(Path.of(words[4]));
        var pool = Executors.newFixedThreadPool(threads)) {
      var load = new AnswerLoad(database, Path.of(words[3]), journal);
      for (int i = 0; i < threads; i++) {
        var random = new Random(i);
        pool.execute(() -> load.appraiseMany(random, endless));
      }
      pool.shutdown();
      pool.awaitTermination(1, TimeUnit.HOURS);
    }
  }

  private void appraiseMany(Random random, boolean endless) {
    var actor = new Actor(PersonId.random(), OrganizationId.random(), Set.of(Role.LEARNER));
    do {
      appraise(actor, random);
    } while (endless);
  }

  private void appraise(Actor actor, Random random) {
    var reference =
        new Reference(
            SourceType.ARTICLE,
            List.of(),
            Map.of(Field.TITLE, "On endings"),
            List.of(),
            null,
            null,
            List.of(),
            Map.of());
    var library = wiring.get(KeepLibrary.class);
    var use = wiring.get(AppraiseSource.class);
    var source = as(actor, () -> library.add(reference, Visibility.PRIVATE)).id();
    var id = as(actor, () -> use.begin(source, CHECKLIST, "standard", FRAMING));
    for (var item : as(actor, () -> use.open(id)).sheet().items()) {
      var possible = item.possible().stream().sorted().toList();
      answer(actor, id, item.id(), possible.get(random.nextInt(possible.size())));
    }
    as(actor, () -> use.finish(id));
    journal.add(new Journal.Told(id.value(), FINISHED));
  }

  private void answer(Actor actor, AppraisalId id, String item, Answer answer) {
    var number = String.valueOf(next.getAndIncrement());
    var keeping =
        as(
            actor,
            () ->
                wiring
                    .get(AppraiseSource.class)
                    .answer(id, AnswerSent.first(item, answer, number, true)));
    if (keeping instanceof AppraisalKeeping.Kept) {
      journal.add(new Journal.Told(id.value(), item + "/" + answer.name() + "/" + number));
    }
  }

  private <T> T as(Actor actor, Supplier<T> work) {
    AT_THE_KEYBOARD.set(actor);
    try {
      return wiring.inTransaction(work);
    } finally {
      AT_THE_KEYBOARD.remove();
    }
  }
}
