package org.preceptor.supervision;

import java.util.Optional;
import java.util.Set;

/** What a rule measures; times are in minutes. */
public sealed interface Measure {

  /** Holds minutes of supervision back, each by itself or by those before it. */
  sealed interface Gate extends Measure {}

  /** Takes practice away that a body would not credit. */
  sealed interface Limit extends Measure {}

  /** Asks for enough of what was counted. */
  sealed interface Requirement extends Measure {}

  /** What a total is of. */
  enum Quantity {
    SUPERVISION,
    PRACTICE,
    /** Practice with clients. */
    DIRECT;

    /** As it is written in authored files and in message keys. */
    public String word() {
      return switch (this) {
        case SUPERVISION -> "supervision";
        case PRACTICE -> "practice";
        case DIRECT -> "direct";
      };
    }
  }

  /** Only minutes under an agreement in force count, and where asked, one the body approved. */
  record UnderAgreement(boolean approved) implements Gate {}

  /** Only minutes with a supervisor who then held one of these count. */
  record SupervisorHolds(Set<String> designations) implements Gate {
    public SupervisorHolds {
      designations = Set.copyOf(designations);
    }
  }

  /** Minutes of this form count in these modes only. */
  record Modes(Which accepted) implements Gate {}

  /** A session of a group counts with so many supervisees only. */
  record GroupSize(int least, int most) implements Gate {}

  /** Nothing counts with a supervisor before the two have met in person. */
  record FirstInPerson() implements Gate {}

  /** After so much of the group, as much individual supervision comes before more counts. */
  record Alternates(int minutes) implements Gate {}

  /** No more than this counts in a window. */
  record Cap(int minutes, Window window, Which of) implements Gate {}

  /** No more practice than this is credited in a window. */
  record PracticeCap(int minutes, Window window) implements Limit {}

  /**
   * Each week of practice needs a unit of supervision, and one of much direct work a second;
   * without them the week is not credited.
   *
   * @param direct of which more asks for the second
   */
  record WeeklyUnits(int individual, int group, int direct) implements Limit {}

  /** At least this much in all. */
  record Total(int minutes, Quantity quantity, Which of) implements Requirement {}

  /** At least this part of all supervision that counts. */
  record Share(int percent, Which of) implements Requirement {}

  /** Supervision in proportion to practice, window by window. */
  record Ratio(int least, Optional<Integer> most, int practice, Window window)
      implements Requirement {}

  /** At least so much in so many days, again and again, wherever there was practice. */
  record Every(int minutes, int days) implements Requirement {}

  /** At least so much on average of the months with practice. */
  record MonthlyAverage(int minutes) implements Requirement {}

  /** At least so many weeks with so much of it. */
  record WeeksWith(int weeks, int minutes, Which of) implements Requirement {}

  /** Not done in less than this, nor in more. */
  record Period(int least, Optional<Integer> most, boolean months) implements Requirement {}

  /** Both sign the log of each quarter once it is over. */
  record SignedQuarterly() implements Requirement {}

  /** The plan reaches the body within so many days of the first of practice. */
  record PlanFiled(int days) implements Requirement {}
}
