package org.preceptor.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.preceptor.content.SourceSpan;

/**
 * A scene: what is told, what is said, and what the player can do then.
 *
 * @param at the time of the story's day, {@code 09:24}
 * @param ending set where the story is over here
 */
public record Passage(
    SourceSpan span,
    PassageId id,
    Optional<String> at,
    String text,
    List<Line> talk,
    Effects effects,
    List<Choice> choices,
    Optional<Ending> ending) {

  /**
   * How a story can end.
   *
   * @param id told apart by walks
   * @param hard what made this one hard, said when the player is asked for the hardest moment
   */
  public record Ending(String id, Optional<String> hard) {}

  public Passage {
    talk = List.copyOf(talk);
    choices = List.copyOf(choices);
  }

  /**
   * The latest time of day that the passage names. A message that is read out keeps the earlier
   * time at which it was written, and takes nobody back to it.
   */
  public Optional<String> endsAt() {
    return Stream.concat(at.stream(), talk.stream().flatMap(line -> line.at().stream()))
        .reduce((latest, next) -> clock(next).compareTo(clock(latest)) < 0 ? latest : next);
  }

  /** The time without the day before it; empty where it names no hour, which is before all. */
  private static String clock(String time) {
    return time.matches("(.*\\D)?\\d\\d:\\d\\d") ? time.substring(time.length() - 5) : "";
  }
}
