package org.preceptor.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.ContactTime;
import org.preceptor.standards.CreditCategory;

/**
 * Modules, scenarios and calibrations bundled into an hour or more of credit; what people enroll
 * in.
 */
public record Course(
    ActivityRef ref,
    String title,
    String summary,
    List<Part> parts,
    Credit credit,
    List<Approval> approvals,
    String grievance,
    String accommodation,
    List<EvaluationQuestion> evaluation,
    String attestation) {

  public Course {
    parts = List.copyOf(parts);
    approvals = List.copyOf(approvals);
    evaluation = List.copyOf(evaluation);
  }

  /**
   * One module, scenario or calibration of the course; which version is settled by what is on
   * offer.
   */
  public record Part(ActivityRef.Kind kind, String slug) {

    /** {@code module/2-06-competence}. */
    public String word() {
      return kind.word() + "/" + slug;
    }

    /** Where it is done, within the application. */
    public String address() {
      return switch (kind) {
        case MODULE -> "/learning/module?module=" + slug;
        case SCENARIO -> "/scenario/scenario?scenario=" + slug;
        case CALIBRATION -> "/research/calibration?calibration=" + slug;
        case COURSE, CHECKLIST, RULE_PACK ->
            throw new IllegalStateException("a course has no part like " + word());
      };
    }
  }

  /** What is claimed: never more than {@link ContactMinutes} allows. */
  public record Credit(ContactTime time, List<CreditCategory> categories) {
    public Credit {
      categories = List.copyOf(categories);
    }
  }

  /** That a body approved the course; none is claimed before it is given. */
  public record Approval(
      String body, String number, String jurisdiction, LocalDate from, Optional<LocalDate> to) {}

  public String slug() {
    return ref.slug();
  }
}
