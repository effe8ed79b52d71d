package org.preceptor.research.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.preceptor.research.Answer;
import org.preceptor.research.AnswerGiven;
import org.preceptor.research.AnswerKnown;
import org.preceptor.research.AppraisalSheet;
import org.preceptor.research.ChecklistItem;
import org.preceptor.research.RatingWeight;
import org.preceptor.web.Texts;

/** The questions of a sheet as a page asks them, with what was said to each. */
@ApplicationScoped
public class AppraisalQuestions {

  @Inject Texts texts;

  /** A word to choose, and what it is called. */
  public record Option(String word, String label, boolean chosen) {}

  /**
   * A question with what was said to it.
   *
   * @param seen what its form sends back of that, so that nobody is overtaken unknowingly
   * @param known what the library knows of it
   */
  public record Question(
      int number,
      ChecklistItem item,
      boolean critical,
      List<Option> options,
      String evidence,
      boolean unsure,
      String said,
      AnswerKnown seen,
      String known) {}

  /** Questions under one heading. */
  public record Group(String title, List<Question> questions) {}

  List<Group> groups(AppraisalSheet sheet) {
    return sheet.groups().stream()
        .map(
            group ->
                new Group(
                    group.title(),
                    group.items().stream().map(item -> question(sheet, item)).toList()))
        .toList();
  }

  private Question question(AppraisalSheet sheet, ChecklistItem item) {
    var given = Optional.ofNullable(sheet.answers().get(item.id()));
    var chosen = given.map(AnswerGiven::answer);
    return new Question(
        sheet.checklist().number(item.id()),
        item,
        item.critical().weight(sheet.framing()) != RatingWeight.ORDINARY,
        options(item, chosen),
        given.map(AnswerGiven::evidence).orElse(""),
        given.filter(one -> !one.sure()).isPresent(),
        chosen.map(this::word).orElse(""),
        AnswerKnown.of(given),
        item.known(sheet.known().state())
            .map(answer -> texts.get("appraisal", "known." + sheet.known().state().word()))
            .orElse(""));
  }

  /** The answers that can be given to an item. */
  List<Option> options(ChecklistItem item, Optional<Answer> chosen) {
    return Arrays.stream(Answer.values())
        .filter(item.possible()::contains)
        .map(
            answer ->
                new Option(answer.word(), word(answer), chosen.filter(answer::equals).isPresent()))
        .toList();
  }

  String word(Answer answer) {
    return texts.get("appraisal", "answer." + answer.word());
  }
}
