package org.preceptor.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.preceptor.learning.CourseStatus;
import org.preceptor.learning.CourseStatus.PartStatus;
import org.preceptor.learning.ModuleStanding;
import org.preceptor.learning.TakeCourse;
import org.preceptor.learning.TakeModule;

/** Backs {@code learning/courses.xhtml}: the place from which all learning starts. */
@Named
@RequestScoped
public class CoursesView {

  @Inject TakeCourse takeCourse;
  @Inject TakeModule takeModule;
  @Inject CourseWords words;

  private List<CourseCard> yours = List.of();
  private List<SubjectCards> subjects = List.of();
  private List<ModuleCard> singles = List.of();

  /** A course as it stands for the reader. */
  public record CourseCard(
      String slug, String title, String summary, String hours, String state, int done, int parts) {

    public String getSlug() {
      return slug;
    }

    public String getTitle() {
      return title;
    }

    public String getSummary() {
      return summary;
    }

    public String getHours() {
      return hours;
    }

    /** For message keys: open, enrolled, completed, reversed. */
    public String getState() {
      return state;
    }

    /** The class of its tag. */
    public String getLook() {
      return switch (state) {
        case "completed" -> "positive";
        case "reversed" -> "critical";
        case "enrolled" -> "info";
        default -> "plain";
      };
    }

    public String getIcon() {
      return switch (state) {
        case "completed" -> "check";
        case "reversed" -> "undo-2";
        case "enrolled" -> "book-open";
        default -> "circle";
      };
    }

    public int getDone() {
      return done;
    }

    public int getParts() {
      return parts;
    }
  }

  /** Courses on one subject. */
  public record SubjectCards(String subject, List<CourseCard> courses) {

    /** For message keys and anchors. */
    public String getSubject() {
      return subject;
    }

    public List<CourseCard> getCourses() {
      return courses;
    }
  }

  /** A module that can be read freely. */
  public record ModuleCard(
      String slug,
      String number,
      String title,
      String summary,
      String level,
      int done,
      int lessons) {

    public String getSlug() {
      return slug;
    }

    public String getNumber() {
      return number;
    }

    public String getTitle() {
      return title;
    }

    public String getSummary() {
      return summary;
    }

    public String getLevel() {
      return level;
    }

    public int getDone() {
      return done;
    }

    public int getLessons() {
      return lessons;
    }
  }

  @PostConstruct
  void load() {
    var shelves = takeCourse.shelves();
    yours = cards(shelves.yours());
    subjects =
        shelves.others().stream()
            .map(shelf -> new SubjectCards(shelf.subject().word(), cards(shelf.courses())))
            .toList();
    singles = takeModule.all().stream().map(CoursesView::card).toList();
  }

  private List<CourseCard> cards(List<CourseStatus> courses) {
    return courses.stream().map(this::card).toList();
  }

  private CourseCard card(CourseStatus status) {
    return new CourseCard(
        status.course().slug(),
        status.course().title(),
        CourseWords.firstParagraph(status.course().summary()),
        words.hours(status.course().credit().time()),
        words.state(status),
        Math.toIntExact(status.parts().stream().filter(PartStatus::isDone).count()),
        status.parts().size());
  }

  private static ModuleCard card(ModuleStanding standing) {
    var module = standing.module();
    return new ModuleCard(
        module.slug(),
        module.about().standard().value(),
        module.about().title(),
        CourseWords.firstParagraph(module.about().summary()),
        module.about().level().word(),
        standing.progress().finishedCount(),
        module.lessons().size());
  }

  /** Those that the person is enrolled in. */
  public List<CourseCard> getYours() {
    return yours;
  }

  /** All others. */
  public List<SubjectCards> getSubjects() {
    return subjects;
  }

  public boolean isNothingOffered() {
    return yours.isEmpty() && subjects.isEmpty();
  }

  public List<ModuleCard> getModules() {
    return singles;
  }
}
