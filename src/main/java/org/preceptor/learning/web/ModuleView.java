package org.preceptor.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.preceptor.learning.Attempt;
import org.preceptor.learning.ContactMinutes;
import org.preceptor.learning.Lesson;
import org.preceptor.learning.Module;
import org.preceptor.learning.ModuleStanding;
import org.preceptor.learning.Passage;
import org.preceptor.learning.TakeModule;

/** Backs {@code learning/module.xhtml}: what a module teaches and how far the reader is. */
@Named
@RequestScoped
public class ModuleView {

  private static final int MOST_FOUND = 40;
  private static final int LONGEST_QUERY = 100;

  @Inject TakeModule takeModule;
  @Inject Clock clock;

  private @Nullable String module;
  private @Nullable String first;
  private String sought = "";
  private List<Passage> found = List.of();
  private @Nullable ModuleStanding standing;

  /** A lesson of the module. */
  public record LessonRow(
      String id, String title, String lead, boolean finished, boolean here, int minutes) {

    public String getId() {
      return id;
    }

    public String getTitle() {
      return title;
    }

    public String getLead() {
      return lead;
    }

    public boolean isFinished() {
      return finished;
    }

    public boolean isHere() {
      return here;
    }

    public int getMinutes() {
      return minutes;
    }
  }

  /** An attempt at the assessment. */
  public record AttemptRow(
      int number, String form, boolean submitted, boolean passed, int right, int asked) {

    public int getNumber() {
      return number;
    }

    public String getForm() {
      return form;
    }

    public boolean isSubmitted() {
      return submitted;
    }

    public boolean isPassed() {
      return passed;
    }

    public int getRight() {
      return right;
    }

    public int getAsked() {
      return asked;
    }
  }

  /** Loads what the address names, and finds what it asks for. */
  public void load() {
    standing = takeModule.standing(Objects.requireNonNullElse(module, ""));
    found = takeModule.find(taught().slug(), sought);
  }

  /** A lesson with its places where the words stand that were looked for. */
  public record FoundLesson(String id, String title, List<Passage> passages) {

    public String getId() {
      return id;
    }

    public String getTitle() {
      return title;
    }

    public List<Passage> getPassages() {
      return passages;
    }
  }

  /** The first of what was found, by lesson. */
  public List<FoundLesson> getFound() {
    var shown = found.stream().limit(MOST_FOUND).toList();
    return shown.stream()
        .map(Passage::lesson)
        .distinct()
        .map(
            lesson ->
                new FoundLesson(
                    lesson.id(),
                    lesson.title(),
                    shown.stream().filter(place -> place.lesson().equals(lesson)).toList()))
        .toList();
  }

  public int getFoundCount() {
    return found.size();
  }

  public boolean isMoreFound() {
    return found.size() > MOST_FOUND;
  }

  public int getMostFound() {
    return MOST_FOUND;
  }

  public int getLongestQuery() {
    return LONGEST_QUERY;
  }

  public String getSought() {
    return sought;
  }

  public void setSought(@Nullable String sought) {
    var asked = sought == null ? "" : sought.strip();
    this.sought = asked.substring(0, Math.min(asked.length(), LONGEST_QUERY));
  }

  private ModuleStanding standing() {
    return Objects.requireNonNull(standing, "loaded by the page");
  }

  private Module taught() {
    return standing().module();
  }

  public List<LessonRow> getLessons() {
    var next = standing().progress().next();
    return taught().lessons().stream()
        .map(
            lesson ->
                new LessonRow(
                    lesson.id(),
                    lesson.title(),
                    lesson.lead().text(),
                    standing().progress().hasFinished(lesson),
                    next.filter(lesson::equals).isPresent(),
                    readingMinutes(lesson)))
        .toList();
  }

  /** About how long a lesson is read: practitioners read some 200 words a minute. */
  private static int readingMinutes(Lesson lesson) {
    return Math.max(1, (lesson.words() + 199) / 200);
  }

  public List<AttemptRow> getAttempts() {
    return standing().attempts().stream().map(ModuleView::row).toList();
  }

  private static AttemptRow row(Attempt attempt) {
    var form = attempt.exam().form();
    return new AttemptRow(
        form.attempt(),
        form.id().toString(),
        attempt.exam().isSubmitted(),
        attempt.isPassed(),
        attempt.result().map(result -> result.right()).orElse(0),
        form.slots().size());
  }

  /** Where reading goes on; empty when every lesson is finished. */
  public String getNextLesson() {
    return standing().progress().next().map(Lesson::id).orElse("");
  }

  /** The paragraph last reached in that lesson, for the address. */
  public String getPlace() {
    var place = standing().progress().places().get(getNextLesson());
    return place == null ? "" : "#" + place;
  }

  public boolean isBegun() {
    return standing().progress().hasBegun();
  }

  public boolean isWhole() {
    return standing().progress().isWhole();
  }

  public boolean isPassed() {
    return standing().isPassed();
  }

  public boolean isOpenAttempt() {
    return standing().open().isPresent();
  }

  public boolean isTriedBefore() {
    return standing().best().isPresent();
  }

  /** Whether somebody asked for the assessment before the lessons were finished. */
  public boolean isLessonsFirst() {
    return "lessons".equals(first) && !isWhole();
  }

  public String getTitle() {
    return taught().about().title();
  }

  public String getSlug() {
    return taught().slug();
  }

  public Module.About getAbout() {
    return taught().about();
  }

  public String getStandard() {
    return taught().about().standard().value();
  }

  public String getLevel() {
    return taught().about().level().word();
  }

  public String getSummary() {
    return taught().about().summary().strip();
  }

  public List<String> getObjectives() {
    return taught().about().objectives().stream().map(Module.Objective::text).toList();
  }

  public List<String> getPeople() {
    return taught().about().people().stream()
        .map(person -> person.name() + ", " + person.credentials())
        .toList();
  }

  public String getAccessibility() {
    return taught().about().accessibility().strip();
  }

  public String getReviewBy() {
    return taught().about().reviewBy().toString();
  }

  public boolean isDueForReview() {
    return taught().isDueForReview(LocalDate.ofInstant(clock.instant(), clock.getZone()));
  }

  public int getQuestions() {
    return taught().assessment().blueprint().length();
  }

  public int getPassPercent() {
    return taught().assessment().passPercent();
  }

  public int getWords() {
    return taught().words();
  }

  public int getBlocks() {
    return taught().size().blocks();
  }

  /** Formula 1 for this module alone. */
  public int getMinutes() {
    return ContactMinutes.of(List.of(taught().size())).minutes();
  }

  public long getSeatMinutes() {
    return standing().seat().toMinutes();
  }

  public @Nullable String getModule() {
    return module;
  }

  public void setModule(@Nullable String module) {
    this.module = module;
  }

  public @Nullable String getFirst() {
    return first;
  }

  public void setFirst(@Nullable String first) {
    this.first = first;
  }
}
