package org.preceptor.credit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.ContactTime;
import org.preceptor.standards.CreditCategory;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * Credit for one enrollment, with everything a certificate has to print, as it was on the day: a
 * certificate reads the same after a course, a name or a provider has changed.
 *
 * <p>Whoever awards has seen the assessment passed and the evaluation handed in; there is no award
 * before that.
 *
 * @param enrollment earns once, whatever is retried
 * @param learnerName as on the license
 * @param licenses the learner's licenses known on the day, for the certificate
 * @param objectivesSha256 hash of the course's objectives as they were shown, hexadecimal
 * @param creditHours a decimal in half hours, such as {@code 1} or {@code 1.5}
 * @param hourDefinition how minutes became hours, in words
 * @param deliveryFormat in the words that licensing bodies ask for
 * @param presenters name and credentials, one line each
 * @param completedAt kept to the microsecond
 * @param zone where the learner was, so that the day on the certificate is the learner's day
 * @param approvals approving body and number with its dates, one line each; none is common
 * @param grievance how to raise one
 */
public record Award(
    UUID enrollment,
    PersonId person,
    OrganizationId organization,
    String learnerName,
    List<NamedLicense> licenses,
    ActivityRef course,
    String courseTitle,
    String objectivesSha256,
    ContactTime contactTime,
    String creditHours,
    String hourDefinition,
    List<CreditCategory> categories,
    String deliveryFormat,
    List<String> presenters,
    Instant completedAt,
    ZoneId zone,
    int passPercent,
    int scorePercent,
    String provider,
    List<String> approvals,
    String grievance) {

  private static final Pattern HALF_HOURS = Pattern.compile("(0\\.5|[1-9][0-9]{0,2}(\\.5)?)");

  public Award {
    if (learnerName.isBlank()) {
      throw new IllegalArgumentException("nobody can be awarded without a name");
    }
    requireHalfHours(creditHours);
    if (scorePercent < passPercent) {
      throw new IllegalArgumentException(
          "a score of %d does not reach the pass mark of %d".formatted(scorePercent, passPercent));
    }
    licenses = List.copyOf(licenses);
    categories = List.copyOf(categories);
    presenters = List.copyOf(presenters);
    approvals = List.copyOf(approvals);
    completedAt = completedAt.truncatedTo(ChronoUnit.MICROS);
  }

  static void requireHalfHours(String hours) {
    if (!HALF_HOURS.matcher(hours).matches()) {
      throw new IllegalArgumentException("credit comes in half hours: '" + hours + "'");
    }
  }

  /** The award as it reads after a correction: the completion date never changes. */
  Award with(Correction correction) {
    return new Award(
        enrollment,
        person,
        organization,
        correction.learnerName(),
        licenses,
        course,
        courseTitle,
        objectivesSha256,
        correction.contactTime(),
        correction.creditHours(),
        hourDefinition,
        categories,
        deliveryFormat,
        presenters,
        completedAt,
        zone,
        passPercent,
        scorePercent,
        provider,
        approvals,
        grievance);
  }
}
