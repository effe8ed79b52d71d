package org.preceptor.scenario;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.preceptor.content.SourceSpan;

/**
 * What an author asks of the story so far. Each looks back from a moment and is true or false
 * there; none can fail. {@code toString} prints it in the language, so that it parses to the same
 * again.
 */
public sealed interface Condition {

  SourceSpan span();

  /** The conditions that this one is made of. */
  default List<Condition> parts() {
    return List.of();
  }

  /** What there is a first moment of, so that one can come before another. */
  sealed interface Moment extends Condition {}

  /** Something that happens at one moment: a choice taken or a passage entered. */
  sealed interface Happening extends Moment {

    /** Whether this event is one of those meant. */
    boolean is(Event event);
  }

  /** The choice has been taken. */
  record Chose(SourceSpan span, ChoiceId choice) implements Happening {

    @Override
    public boolean is(Event event) {
      return event instanceof Event.Chosen chosen && chosen.choice().id().equals(choice);
    }

    @Override
    public String toString() {
      return "chose " + choice;
    }
  }

  /** The passage has been entered. */
  record Visited(SourceSpan span, PassageId passage) implements Happening {

    @Override
    public boolean is(Event event) {
      return event instanceof Event.Visit visit && visit.passage().id().equals(passage);
    }

    @Override
    public String toString() {
      return "visited " + passage;
    }
  }

  /** The flag is up at this moment. */
  record Flag(SourceSpan span, String flag) implements Moment {

    @Override
    public String toString() {
      return flag;
    }
  }

  /** The counter compares so at this moment. */
  record Counter(SourceSpan span, String counter, Comparison comparison, int number)
      implements Moment {

    @Override
    public String toString() {
      return counter + " " + comparison.sign() + " " + number;
    }
  }

  /** The number of choices taken that carry the tag compares so. */
  record Count(SourceSpan span, String tag, Comparison comparison, int number) implements Moment {

    @Override
    public String toString() {
      return "count(" + tag + ") " + comparison.sign() + " " + number;
    }
  }

  /**
   * Both have come about, and the first moment of the one was earlier than the first moment of the
   * other.
   */
  record Before(SourceSpan span, Moment earlier, Moment later) implements Condition {

    @Override
    public String toString() {
      return earlier + " before " + later;
    }
  }

  /** It has not happened up to this moment. */
  record Never(SourceSpan span, Happening happening) implements Condition {

    @Override
    public String toString() {
      return "never " + happening;
    }
  }

  /**
   * It has happened after the other, at most so many choices later, itself counted if it is one.
   */
  record Within(SourceSpan span, Happening happening, int choices, Happening of)
      implements Condition {

    @Override
    public String toString() {
      return happening + " within " + choices + " choices of " + of;
    }
  }

  /** All hold. */
  record All(SourceSpan span, List<Condition> parts) implements Condition {

    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.stream()
          .map(part -> part instanceof Any || part instanceof All ? "(" + part + ")" : "" + part)
          .collect(joining(" and "));
    }
  }

  /** At least one holds. */
  record Any(SourceSpan span, List<Condition> parts) implements Condition {

    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.stream()
          .map(part -> part instanceof Any ? "(" + part + ")" : "" + part)
          .collect(joining(" or "));
    }
  }

  /** It does not hold. */
  record Not(SourceSpan span, Condition part) implements Condition {

    @Override
    public List<Condition> parts() {
      return List.of(part);
    }

    @Override
    public String toString() {
      return part instanceof Any || part instanceof All ? "not (" + part + ")" : "not " + part;
    }
  }
}
