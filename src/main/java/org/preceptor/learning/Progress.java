package org.preceptor.learning;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a person has come in a module: a fold over what happened, in any order it is given.
 *
 * @param finished when each finished lesson was first finished
 * @param places the anchor last reached in each lesson
 */
public record Progress(
    Module module,
    Map<String, Instant> finished,
    Map<String, String> places,
    Optional<String> lastLesson) {

  public static Progress of(Module module, List<Reading> readings) {
    var finished = new HashMap<String, Instant>();
    var places = new HashMap<String, String>();
    Optional<String> last = Optional.empty();
    var oldestFirst = readings.stream().sorted(Comparator.comparing(Reading::at)).toList();
    for (var reading : oldestFirst.reversed()) {
      var lesson = module.lesson(reading.lesson());
      if (lesson.isEmpty()) {
        continue; // of an earlier version, which had a lesson of that name
      }
      switch (reading) {
        case Reading.Finished done -> finished.put(done.lesson(), done.at());
        case Reading.Reached reached -> {
          if (!places.containsKey(reached.lesson()) && lesson.get().has(reached.anchor())) {
            places.put(reached.lesson(), reached.anchor());
          }
        }
      }
      last = last.or(() -> Optional.of(reading.lesson()));
    }
    return new Progress(module, Map.copyOf(finished), Map.copyOf(places), last);
  }

  /** The same, with what was done before a moment left out. */
  static Progress since(Instant since, Module module, List<Reading> readings) {
    return of(module, readings.stream().filter(r -> !r.at().isBefore(since)).toList());
  }

  public boolean hasFinished(Lesson lesson) {
    return finished.containsKey(lesson.id());
  }

  public boolean hasBegun() {
    return lastLesson.isPresent();
  }

  public int finishedCount() {
    return finished.size();
  }

  /** Lessons that are still to be finished, in order. */
  public List<Lesson> left() {
    return module.lessons().stream().filter(lesson -> !hasFinished(lesson)).toList();
  }

  public boolean isWhole() {
    return left().isEmpty();
  }

  /** Where reading goes on: the lesson last read unless it is finished, else the first left. */
  public Optional<Lesson> next() {
    return lastLesson
        .flatMap(module::lesson)
        .filter(lesson -> !hasFinished(lesson))
        .or(() -> left().stream().findFirst());
  }
}
