package org.preceptor.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.learning.Answer;
import org.preceptor.learning.Course;
import org.preceptor.learning.ExamForm;
import org.preceptor.learning.ExamResult;
import org.preceptor.learning.TakeAssessment;
import org.preceptor.learning.TakeCourse;
import org.preceptor.standards.ActivityRef;

/** Backs {@code learning/assessment.xhtml}: a form to be answered, and afterwards its result. */
@Named
@RequestScoped
public class AssessmentView {

  @Inject TakeAssessment assessment;
  @Inject TakeCourse takeCourse;
  @Inject QuestionHtml questionHtml;

  private @Nullable String form;
  private @Nullable String unanswered;
  private TakeAssessment.@Nullable OpenExam open;

  /** A question of the form, for the list of them all. */
  public record QuestionRow(int number, String id, boolean answered, boolean right, String html) {

    public int getNumber() {
      return number;
    }

    public String getId() {
      return id;
    }

    public boolean isAnswered() {
      return answered;
    }

    public boolean isRight() {
      return right;
    }

    /** Ready HTML. */
    public String getHtml() {
      return html;
    }
  }

  /** Loads what the address names. */
  public void load() {
    try {
      open = assessment.open(UUID.fromString(Objects.requireNonNullElse(form, "")));
    } catch (IllegalArgumentException e) {
      throw new NotFound(Thing.EXAM, Objects.requireNonNullElse(form, ""));
    }
  }

  private TakeAssessment.OpenExam open() {
    return Objects.requireNonNull(open, "loaded by the page");
  }

  private ExamForm drawn() {
    return open().attempt().exam().form();
  }

  public List<QuestionRow> getQuestions() {
    return open().attempt().result().map(this::explained).orElseGet(this::asked);
  }

  private List<QuestionRow> asked() {
    var standing = open().attempt().exam().standing();
    var rows = new ArrayList<QuestionRow>();
    for (var slot : drawn().slots()) {
      var item = open().module().assessment().item(slot.item()).orElseThrow();
      var answer = standing.getOrDefault(slot.item(), Answer.NONE);
      int number = rows.size() + 1;
      rows.add(
          new QuestionRow(
              number,
              slot.item(),
              !answer.isEmpty(),
              false,
              questionHtml.ask(drawn().id(), number, slot, item, answer)));
    }
    return rows;
  }

  private List<QuestionRow> explained(ExamResult result) {
    var rows = new ArrayList<QuestionRow>();
    for (var marked : result.items()) {
      int number = rows.size() + 1;
      rows.add(
          new QuestionRow(
              number,
              marked.item().id(),
              !marked.answer().isEmpty(),
              marked.marking().right(),
              questionHtml.explain(number, marked)));
    }
    return rows;
  }

  public boolean isSubmitted() {
    return open().attempt().exam().isSubmitted();
  }

  public boolean isPassed() {
    return open().attempt().isPassed();
  }

  private ExamResult result() {
    return open().attempt().result().orElseThrow();
  }

  public int getRight() {
    return result().right();
  }

  public int getNeeded() {
    return isSubmitted()
        ? result().needed()
        : (getAsked() * open().module().assessment().passPercent() + 99) / 100;
  }

  public int getAsked() {
    return drawn().slots().size();
  }

  public int getAnswered() {
    return open().attempt().exam().standing().size();
  }

  public int getLeft() {
    return open().attempt().exam().unanswered().size();
  }

  /** Whether the reader tried to hand in with questions left. */
  public boolean isAskingAgain() {
    return "true".equals(unanswered) && !isSubmitted() && getLeft() > 0;
  }

  public int getAttempt() {
    return drawn().attempt();
  }

  public String getModuleSlug() {
    return open().module().slug();
  }

  /** The course that the module belongs to; null where it belongs to none. */
  public @Nullable Course getCourse() {
    return takeCourse.with(ActivityRef.Kind.MODULE, getModuleSlug()).orElse(null);
  }

  public String getModuleTitle() {
    return open().module().about().title();
  }

  public int getPassPercent() {
    return open().module().assessment().passPercent();
  }

  public @Nullable String getForm() {
    return form;
  }

  public void setForm(@Nullable String form) {
    this.form = form;
  }

  public @Nullable String getUnanswered() {
    return unanswered;
  }

  public void setUnanswered(@Nullable String unanswered) {
    this.unanswered = unanswered;
  }
}
