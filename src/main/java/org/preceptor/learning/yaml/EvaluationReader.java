package org.preceptor.learning.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.YamlMap;
import org.preceptor.learning.EvaluationQuestion;

/** Reads the questions of an evaluation, which modules and courses write alike. */
final class EvaluationReader {

  private static final Map<String, EvaluationQuestion.Kind> KINDS =
      Map.of("scale", EvaluationQuestion.Kind.SCALE, "text", EvaluationQuestion.Kind.TEXT);

  private EvaluationReader() {}

  /**
   * @param mirrored the key that names what a question mirrors
   * @param known what can be mirrored
   */
  static List<EvaluationQuestion> read(
      YamlMap map, String mirrored, Ids known, Diagnostics diagnostics) {
    var ids = new Ids(diagnostics);
    var questions = new ArrayList<EvaluationQuestion>();
    for (var question : map.maps("evaluation")) {
      var about = question.optionalText(mirrored).orElse("");
      known.require(about, question.span(mirrored), mirrored);
      questions.add(
          new EvaluationQuestion(
              ids.once(question.id("id"), question.span("id")),
              question.text("text"),
              question.has("kind")
                  ? question.word("kind", KINDS).orElse(EvaluationQuestion.Kind.SCALE)
                  : EvaluationQuestion.Kind.SCALE,
              about));
      question.close();
    }
    return questions;
  }
}
