package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A round that was asked for and not begun: shown again as it was typed, with why. */
@Named
@RequestScoped
public class RefusedRound {

  private boolean shown;
  private String why = "";
  private String raters = "";
  private String collection = "";

  void refuse(String reason, String typed, String members) {
    shown = true;
    why = reason;
    raters = typed;
    collection = members;
  }

  /** Whether one was asked for and not begun. */
  public boolean isShown() {
    return shown;
  }

  /** Empty where nothing was refused, or only what its gate says. */
  public String getWhy() {
    return why;
  }

  public String getRaters() {
    return raters;
  }

  public String getCollection() {
    return collection;
  }
}
