package org.preceptor.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.identity.People;
import org.preceptor.learning.CourseStatus;
import org.preceptor.learning.TakeCourse;

/** Backs {@code learning/attest.xhtml}: the last step, a sentence to stand by. */
@Named
@RequestScoped
public class AttestView {

  @Inject TakeCourse takeCourse;
  @Inject People people;
  @Inject CurrentPerson person;
  @Inject CourseWords words;

  private @Nullable String enrollment;
  private @Nullable String agree;
  private @Nullable CourseStatus status;

  /** Loads what the address names. */
  public void load() {
    var id = Objects.requireNonNullElse(enrollment, "");
    try {
      status = takeCourse.status(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      throw new NotFound(Thing.ENROLLMENT, id);
    }
  }

  private CourseStatus status() {
    return Objects.requireNonNull(status, "loaded by the page");
  }

  public String getTitle() {
    return status().course().title();
  }

  public String getCourse() {
    return status().course().slug();
  }

  public String getHours() {
    return words.hours(status().course().credit().time());
  }

  public String getSentence() {
    return status().course().attestation();
  }

  /** As it will stand on the certificate. */
  public String getName() {
    return people.get(person.id()).name();
  }

  public boolean isReady() {
    return status().isReadyToAttest();
  }

  public String getCertificate() {
    return words.certificate(status());
  }

  public boolean isCompleted() {
    return status().isCompleted();
  }

  public List<CourseWords.Owed> getOwed() {
    return words.owed(status());
  }

  /** Whether the reader sent the form without agreeing. */
  public boolean isAgreementMissing() {
    return "missing".equals(agree);
  }

  public @Nullable String getEnrollment() {
    return enrollment;
  }

  public void setEnrollment(@Nullable String enrollment) {
    this.enrollment = enrollment;
  }

  public @Nullable String getAgree() {
    return agree;
  }

  public void setAgree(@Nullable String agree) {
    this.agree = agree;
  }
}
