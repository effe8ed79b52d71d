package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** An answer that a plain form sent and that was not kept: shown again, with why. */
@Named
@RequestScoped
public class RefusedAnswer {

  private String item = "";
  private String why = "";
  private String evidence = "";

  void refuse(String asked, String reason, String typed) {
    item = asked;
    why = reason;
    evidence = typed;
  }

  /** The item that it was meant for; empty where nothing was refused. */
  public String getItem() {
    return item;
  }

  public String getWhy() {
    return why;
  }

  public String getEvidence() {
    return evidence;
  }
}
