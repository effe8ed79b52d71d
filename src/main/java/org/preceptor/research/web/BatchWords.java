package org.preceptor.research.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.preceptor.research.CollectionId;
import org.preceptor.research.KeepCollections;
import org.preceptor.research.SourceBatch;
import org.preceptor.research.SourceBatch.Deed;
import org.preceptor.research.SourceBatch.Outcome;
import org.preceptor.research.SourceCollection;
import org.preceptor.web.Texts;

/** What was done to many sources, in words. */
@ApplicationScoped
class BatchWords {

  private static final int NAMED = 300;

  @Inject KeepCollections collections;
  @Inject Texts texts;

  /**
   * What was done, or what is proposed.
   *
   * @param left how many stay as they are
   */
  public record Told(
      String id,
      String deed,
      String summary,
      int done,
      int left,
      boolean proposed,
      boolean undoable) {}

  /**
   * Those of which the same came.
   *
   * @param more how many are not named
   */
  public record Group(String text, List<Named> some, int more) {}

  /** A source by its title, with where it can be read, or empty. */
  public record Named(String title, String address) {}

  Told told(SourceBatch batch) {
    int done = batch.done().size();
    return new Told(
        batch.id().toString(),
        batch.deed().word(),
        summary(batch),
        done,
        batch.lines().size() - done,
        batch.isProposed(),
        batch.isUndoable());
  }

  private String summary(SourceBatch batch) {
    if (batch.undoneAt() != null) {
      return say("batch.undone", batch.done().size());
    }
    var key = "batch." + (batch.isProposed() ? "proposed" : batch.deed().word());
    return say(
        key,
        batch.with(Outcome.DONE).size(),
        batch.deed() == Deed.PUT
            ? batch.collection().map(this::name).orElse("")
            : batch.with(Outcome.WITHDRAWN).size());
  }

  private String name(CollectionId id) {
    return collections.all().stream()
        .filter(one -> one.id().equals(id))
        .map(SourceCollection::name)
        .findFirst()
        .orElse("");
  }

  List<Group> groups(SourceBatch batch) {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> !batch.with(outcome).isEmpty())
        .map(outcome -> group(batch, outcome))
        .toList();
  }

  private Group group(SourceBatch batch, Outcome outcome) {
    var lines = batch.lines().stream().filter(one -> one.outcome() == outcome).toList();
    boolean gone =
        outcome == Outcome.NOT_THERE
            || (outcome == Outcome.DONE && !batch.isProposed() && !batch.deed().isUndoable());
    return new Group(
        say("batch.group." + key(batch, outcome), lines.size()),
        lines.stream()
            .limit(NAMED)
            .map(one -> new Named(title(one), gone ? "" : "/research/source?id=" + one.source()))
            .toList(),
        Math.max(0, lines.size() - NAMED));
  }

  private static String key(SourceBatch batch, Outcome outcome) {
    if (outcome == Outcome.DONE && !batch.deed().isUndoable()) {
      return batch.isProposed() ? "done.remove" : "gone";
    }
    return outcome == Outcome.DONE || outcome == Outcome.ALREADY
        ? outcome.word() + "." + batch.deed().word()
        : outcome.word();
  }

  private String title(SourceBatch.Line line) {
    return line.title().isEmpty() ? say("batch.untitled") : line.title();
  }

  private String say(String key, Object... values) {
    return texts.get("research", key, values);
  }
}
