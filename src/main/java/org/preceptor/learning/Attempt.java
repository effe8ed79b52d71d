package org.preceptor.learning;

import java.util.Optional;

/**
 * A form a person was given, and how it went.
 *
 * @param result empty while the form is not handed in
 */
public record Attempt(Exam exam, Optional<ExamResult> result) {

  public boolean isPassed() {
    return result.filter(ExamResult::isPassed).isPresent();
  }
}
