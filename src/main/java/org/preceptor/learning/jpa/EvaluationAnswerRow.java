package org.preceptor.learning.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "course_evaluation_answer")
@IdClass(EvaluationAnswerRow.Key.class)
class EvaluationAnswerRow {

  @Id UUID enrollment = new UUID(0, 0);

  @Id String question = "";

  String answer = "";

  static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    UUID enrollment = new UUID(0, 0);
    String question = "";

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && enrollment.equals(key.enrollment)
          && question.equals(key.question);
    }

    @Override
    public int hashCode() {
      return Objects.hash(enrollment, question);
    }
  }
}
