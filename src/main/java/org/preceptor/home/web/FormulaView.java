package org.preceptor.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.preceptor.learning.Activities;
import org.preceptor.learning.ContactMinutes;
import org.preceptor.learning.Course;
import org.preceptor.learning.Courses;
import org.preceptor.learning.Module;
import org.preceptor.learning.Modules;
import org.preceptor.learning.ReadingSize;
import org.preceptor.standards.ActivityRef;

/**
 * Backs {@code home/how-credit-is-computed.xhtml}: formula 1 with the figures of every course, and
 * another estimate beside it.
 */
@Named("formula")
@RequestScoped
public class FormulaView {

  /** Where the estimate beside the formula puts a course, between 1 and 5. */
  private static final int DIFFICULTY = 3;

  @Inject Courses courses;
  @Inject Modules modules;
  @Inject Activities activities;

  /** One course with what the formula counts in it. */
  public record Line(
      String slug,
      String title,
      int words,
      String wordMinutes,
      int items,
      int blocks,
      int blockMinutes,
      int choices,
      String choiceMinutes,
      int minutes,
      String hours,
      int estimate) {}

  public List<Line> getLines() {
    return courses.all().stream().map(this::line).toList();
  }

  private Line line(Course course) {
    var minutes =
        ContactMinutes.of(
            course.parts().stream()
                .flatMap(
                    part ->
                        part.kind() == ActivityRef.Kind.MODULE
                            ? modules.find(part.slug()).map(Module::size).stream()
                            : other(part))
                .toList());
    var size = minutes.size();
    return new Line(
        course.slug(),
        course.title(),
        size.words(),
        minutes.forWords().toPlainString(),
        minutes.forItems(),
        size.blocks(),
        minutes.forBlocks(),
        size.choices(),
        minutes.forChoices().toPlainString(),
        minutes.minutes(),
        ContactMinutes.hours(course.credit().time()),
        ContactMinutes.mergener(size.words(), size.items(), DIFFICULTY));
  }

  private Stream<ReadingSize> other(Course.Part part) {
    return activities.find(part.kind(), part.slug()).map(Activities.Offered::size).stream();
  }
}
