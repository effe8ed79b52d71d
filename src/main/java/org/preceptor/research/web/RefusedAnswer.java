package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.preceptor.research.web.AppraisalQuestions.Option;
import org.preceptor.research.web.AppraisalQuestions.Question;

/** An answer that a plain form sent and that was not kept: shown again as it was, with why. */
@Named
@RequestScoped
public class RefusedAnswer {

  private String item = "";
  private String why = "";
  private String answer = "";
  private String evidence = "";
  private boolean unsure;

  /**
   * @param chosen the answer's word
   */
  void refuse(String asked, String reason, String chosen, String typed, boolean doubted) {
    item = asked;
    why = reason;
    answer = chosen;
    evidence = typed;
    unsure = doubted;
  }

  /** The item that it was meant for; empty where nothing was refused. */
  public String getItem() {
    return item;
  }

  public String getWhy() {
    return why;
  }

  private boolean isOf(Question question) {
    return item.equals(question.item().id());
  }

  public boolean chosen(Question question, Option option) {
    return isOf(question) ? option.word().equals(answer) : option.chosen();
  }

  public boolean unsure(Question question) {
    return isOf(question) ? unsure : question.unsure();
  }

  public String evidence(Question question) {
    return isOf(question) ? evidence : question.evidence();
  }

  /** Why it was not kept, at its question; empty at all others. */
  public String why(Question question) {
    return isOf(question) ? why : "";
  }
}
