package org.preceptor.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.CreditCategory;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.StandardNumber;

/**
 * What teaches one standard: lessons, a bank of items, and an evaluation that mirrors what was
 * promised. A version never changes once a learner has met it.
 */
public record Module(
    ActivityRef ref,
    About about,
    List<Lesson> lessons,
    Assessment assessment,
    List<EvaluationQuestion> evaluation,
    String attestation) {

  public Module {
    lessons = List.copyOf(lessons);
    evaluation = List.copyOf(evaluation);
  }

  /** What a module says of itself. */
  public record About(
      StandardNumber standard,
      String title,
      String summary,
      Level level,
      String language,
      String delivery,
      List<ObligationId> obligations,
      List<Objective> objectives,
      List<Contributor> people,
      List<CreditCategory> categories,
      List<Reference> references,
      List<Term> glossary,
      String accessibility,
      LocalDate reviewBy) {

    public About {
      obligations = List.copyOf(obligations);
      objectives = List.copyOf(objectives);
      people = List.copyOf(people);
      categories = List.copyOf(categories);
      references = List.copyOf(references);
      glossary = List.copyOf(glossary);
    }
  }

  /** What a learner can do afterwards, measurably. */
  public record Objective(String id, String text, List<ObligationId> obligations) {
    public Objective {
      obligations = List.copyOf(obligations);
    }
  }

  /** Who made the module. A planner vouches for it to the profession and does not present. */
  public record Contributor(String name, String credentials, Part part) {

    /** What was contributed. */
    public enum Part {
      PRESENTER,
      PLANNER
    }
  }

  /** A source; one of over ten years is kept only as a classic. */
  public record Reference(
      String id, String text, int year, Optional<String> url, boolean classic) {}

  /**
   * A word of the glossary.
   *
   * @param slug its place in addresses
   */
  public record Term(String slug, String term, String meaning) {}

  public String slug() {
    return ref.slug();
  }

  public Optional<Lesson> lesson(String id) {
    return lessons.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
  }

  /** Counts from 1. */
  public int position(Lesson lesson) {
    return lessons.indexOf(lesson) + 1;
  }

  public int words() {
    return lessons.stream().mapToInt(Lesson::words).sum();
  }

  /** What formula 1 counts here. A block that only leads elsewhere takes no time of its own. */
  public ReadingSize size() {
    int blocks =
        Math.toIntExact(
            lessons.stream()
                .flatMap(lesson -> lesson.blocks().stream())
                .filter(block -> !(block instanceof Block.Try))
                .count());
    return ReadingSize.ofModule(words(), assessment.blueprint().length(), blocks);
  }

  public List<String> presenters() {
    return about.people().stream()
        .filter(person -> person.part() == Contributor.Part.PRESENTER)
        .map(person -> person.name() + ", " + person.credentials())
        .toList();
  }

  /** Technology changes: after its date a module is shown as due for review. */
  public boolean isDueForReview(LocalDate today) {
    return today.isAfter(about.reviewBy());
  }
}
