package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.preceptor.research.web.AppraisalQuestions.Option;

/** A ruling that was sent and settled nothing: shown again as it was typed. */
@Named
@RequestScoped
public class RefusedRuling {

  private String item = "";
  private String answer = "";
  private String reason = "";

  void refuse(String asked, String chosen, String typed) {
    item = asked;
    answer = chosen;
    reason = typed;
  }

  /** The question that it was meant for; empty where nothing was refused. */
  public String getItem() {
    return item;
  }

  public boolean isOf(String asked) {
    return !item.isEmpty() && item.equals(asked);
  }

  public boolean chosen(String asked, Option option) {
    return isOf(asked) && option.word().equals(answer);
  }

  public String reason(String asked) {
    return isOf(asked) ? reason : "";
  }
}
