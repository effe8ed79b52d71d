package org.preceptor.learning;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.preceptor.UseCase;
import org.preceptor.credit.Award;
import org.preceptor.credit.NamedLicense;
import org.preceptor.identity.License;
import org.preceptor.identity.Licenses;
import org.preceptor.identity.Organizations;
import org.preceptor.identity.People;
import org.preceptor.identity.Person;

/** Writes down what a certificate has to say, as it was on the day. Part of {@link TakeCourse}. */
@UseCase
public class CourseAwards {

  private static final String HOUR =
      "One hour is 60 contact minutes: 10,000 words an hour, 1 minute for each question asked,"
          + " 2 for each exercise, half a minute for each choice in a scenario and each answer about"
          + " an appraised source; rounded down to half hours.";

  @Inject People people;
  @Inject Licenses licenses;
  @Inject Organizations organizations;

  Award award(Enrollment enrollment, CourseStatus status, Instant at) {
    var course = status.course();
    var person = people.get(enrollment.person());
    var time = course.credit().time();
    return new Award(
        enrollment.id(),
        enrollment.person(),
        enrollment.organization(),
        person.name(),
        licensesOn(person, at),
        course.ref(),
        course.title(),
        sha256(objectives(status)),
        time,
        ContactMinutes.hours(time),
        HOUR,
        course.credit().categories(),
        delivery(status),
        presenters(status),
        at,
        person.zone(),
        narrowest(status).map(ExamResult::passPercent).orElse(0),
        narrowest(status).map(ExamResult::percent).orElse(0),
        organizations.get(enrollment.organization()).name(),
        course.approvals().stream().map(CourseAwards::line).toList(),
        course.grievance().strip());
  }

  private List<NamedLicense> licensesOn(Person person, Instant at) {
    var day = at.atZone(person.zone()).toLocalDate();
    return licenses.of(person.id()).stream()
        .filter(license -> license.holdsOn(day))
        .map(CourseAwards::named)
        .toList();
  }

  private static NamedLicense named(License license) {
    return new NamedLicense(license.jurisdiction(), license.type(), license.number());
  }

  /** As they were shown, one on each line. */
  private static String objectives(CourseStatus status) {
    return status.modules().stream()
        .flatMap(standing -> standing.module().about().objectives().stream())
        .map(Module.Objective::text)
        .collect(Collectors.joining("\n"));
  }

  private static String delivery(CourseStatus status) {
    return status.modules().stream()
        .map(standing -> standing.module().about().delivery())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static List<String> presenters(CourseStatus status) {
    return status.modules().stream()
        .flatMap(standing -> standing.module().presenters().stream())
        .distinct()
        .toList();
  }

  /** Of several assessments the one that was passed most narrowly. */
  private static Optional<ExamResult> narrowest(CourseStatus status) {
    return status.modules().stream()
        .flatMap(standing -> standing.best().flatMap(Attempt::result).stream())
        .min(Comparator.comparingInt(result -> result.percent() - result.passPercent()));
  }

  private static String line(Course.Approval approval) {
    var until = approval.to().map(date -> " to " + date).orElse("");
    return "%s, %s (%s), from %s%s"
        .formatted(
            approval.body(), approval.number(), approval.jurisdiction(), approval.from(), until);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
