package org.preceptor.learning.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.learning.EvaluationQuestion;
import org.preceptor.learning.TakeCourse;
import org.preceptor.web.Said;

/** Backs {@code learning/evaluation.xhtml}: what learners say about the course, before credit. */
@Named
@ViewScoped
public class EvaluationView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "learning";

  @Inject transient TakeCourse takeCourse;
  @Inject transient Said said;

  private @Nullable String enrollment;
  private String title = "";
  private String course = "";
  private boolean evaluated;
  private boolean ready;
  private List<Asked> questions = List.of();
  private final Map<String, String> answers = new HashMap<>();

  /** A question of the evaluation. */
  public record Asked(int number, String id, String text, boolean scaled) implements Serializable {

    public String field() {
      return "e-" + id;
    }

    public int getNumber() {
      return number;
    }

    public String getId() {
      return id;
    }

    public String getText() {
      return text;
    }

    public boolean isScaled() {
      return scaled;
    }
  }

  /** Loads what the address names. */
  public void load() {
    var status = takeCourse.status(id());
    title = status.course().title();
    course = status.course().slug();
    evaluated = status.evaluated();
    ready = status.isReadyToEvaluate();
    var all = status.questions();
    questions =
        all.stream()
            .map(
                question ->
                    new Asked(
                        all.indexOf(question) + 1,
                        question.id(),
                        question.text(),
                        question.kind() == EvaluationQuestion.Kind.SCALE))
            .toList();
  }

  private UUID id() {
    var text = Objects.requireNonNullElse(enrollment, "");
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFound(Thing.ENROLLMENT, text);
    }
  }

  /** Returns where to go next, or null to stay on the page with what is missing. */
  public @Nullable String give() {
    return switch (takeCourse.evaluate(id(), given())) {
      case TakeCourse.Evaluating.Given given ->
          "/learning/attest?faces-redirect=true&enrollment=" + enrollment;
      case TakeCourse.Evaluating.NotYet notYet ->
          "/learning/course?faces-redirect=true&course=" + course;
      case TakeCourse.Evaluating.Unanswered unanswered -> {
        for (var question : questions) {
          if (unanswered.questions().contains(question.id())) {
            said.errorAt(question.field(), BUNDLE, "evaluation.missing", question.number());
          }
        }
        yield null;
      }
    };
  }

  /** Radio buttons and text are plain HTML, so that each question is one group with one name. */
  private Map<String, String> given() {
    var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    for (var question : questions) {
      answers.put(question.id(), sent.getOrDefault(question.field(), ""));
    }
    return answers;
  }

  public Map<String, String> getAnswers() {
    return answers;
  }

  public List<String> getSteps() {
    return List.of("1", "2", "3", "4", "5");
  }

  public List<Asked> getQuestions() {
    return questions;
  }

  public int getLongest() {
    return EvaluationQuestion.LONGEST;
  }

  public String getTitle() {
    return title;
  }

  public String getCourse() {
    return course;
  }

  public boolean isEvaluated() {
    return evaluated;
  }

  public boolean isReady() {
    return ready;
  }

  public @Nullable String getEnrollment() {
    return enrollment;
  }

  public void setEnrollment(@Nullable String enrollment) {
    this.enrollment = enrollment;
  }
}
