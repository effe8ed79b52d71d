package org.preceptor.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.CurrentPerson;
import org.preceptor.credit.ReadTranscript;
import org.preceptor.credit.Statement;
import org.preceptor.identity.People;
import org.preceptor.identity.Person;
import org.preceptor.learning.CourseStatus;
import org.preceptor.learning.TakeCourse;
import org.preceptor.research.RateTogether;
import org.preceptor.scenario.Intention;
import org.preceptor.scenario.Playthroughs;
import org.preceptor.scenario.Reflections;
import org.preceptor.scenario.Scenarios;
import org.preceptor.web.Texts;

/** Backs {@code home/today.xhtml}: the next best step with its reasons, and what stands. */
@Named("today")
@RequestScoped
public class TodayView {

  private static final int NOON = 12;
  private static final int EVENING = 18;
  private static final int COMING_UP = 4;

  @Inject CurrentPerson current;
  @Inject People people;
  @Inject TakeCourse courses;
  @Inject ReadTranscript transcript;
  @Inject Reflections reflections;
  @Inject Playthroughs playthroughs;
  @Inject Scenarios scenarios;
  @Inject RateTogether rounds;
  @Inject NextSteps nextSteps;
  @Inject Texts texts;
  @Inject Clock clock;

  private @Nullable Person person;
  private NextSteps.@Nullable Step next;
  private @Nullable List<CourseStatus> statuses;
  private @Nullable Statement statement;
  private @Nullable List<Intention> intentions;

  /** Something with a day: an intention to be reminded of. */
  public record Coming(String day, String month, String title, String text, String address) {}

  /**
   * A source that somebody asked the person to rate.
   *
   * @param due by when; empty where there is no day
   */
  public record Asked(String title, String address, String text, String due, boolean overdue) {}

  public String getGreeting() {
    int hour = now().getHour();
    var key = hour < NOON ? "today.morning" : hour < EVENING ? "today.afternoon" : "today.evening";
    return texts.get("home", key, firstName());
  }

  public String getDate() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(texts.locale())
        .format(now());
  }

  /** The next best step; there always is one. */
  public NextSteps.Step getNext() {
    if (next == null) {
      next = nextSteps.of(statuses(), intentions(), today());
    }
    return next;
  }

  public Statement getStatement() {
    if (statement == null) {
      statement = transcript.mine();
    }
    return statement;
  }

  /** Courses that are open, with how far they are. */
  public List<CourseStatus> getOpenCourses() {
    return statuses().stream().filter(CourseStatus::isEnrolled).toList();
  }

  /** What others wait for: sources to rate in rounds that the person was asked into. */
  public List<Asked> getAsked() {
    return rounds.waiting().stream().map(this::asked).toList();
  }

  private Asked asked(RateTogether.Standing one) {
    var due = one.overdue() ? "today.asked.overdue" : "today.asked.due";
    return new Asked(
        one.source().title(),
        "/research/appraise?appraisal=" + one.own().orElseThrow(),
        texts.get("home", "today.asked.done", one.done(), one.progress().size()),
        one.panel().due().map(day -> texts.get("home", due, day.in(texts.locale()))).orElse(""),
        one.overdue());
  }

  public List<Coming> getComing() {
    return intentions().stream()
        .filter(intention -> !intention.remindOn().isBefore(today()))
        .limit(COMING_UP)
        .map(this::coming)
        .toList();
  }

  private Coming coming(Intention intention) {
    var play = playthroughs.get(intention.playthrough(), current.actor());
    var day = intention.remindOn();
    return new Coming(
        String.valueOf(day.getDayOfMonth()),
        DateTimeFormatter.ofPattern("MMM", texts.locale()).format(day),
        scenarios.get(play.scenario()).script().title(),
        intention.text(),
        "/scenario/debrief?play=" + intention.playthrough());
  }

  private List<CourseStatus> statuses() {
    if (statuses == null) {
      statuses = courses.all();
    }
    return statuses;
  }

  private List<Intention> intentions() {
    if (intentions == null) {
      intentions = reflections.intentions(current.actor());
    }
    return intentions;
  }

  private Person person() {
    if (person == null) {
      person = people.get(current.id());
    }
    return person;
  }

  private String firstName() {
    var name = person().name();
    int end = name.indexOf(' ');
    return end < 0 ? name : name.substring(0, end);
  }

  private ZonedDateTime now() {
    return clock.instant().atZone(person().zone());
  }

  private LocalDate today() {
    return now().toLocalDate();
  }
}
