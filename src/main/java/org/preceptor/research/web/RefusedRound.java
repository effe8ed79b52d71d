package org.preceptor.research.web;

import static org.preceptor.research.web.GateForm.get;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.preceptor.web.Texts;

/** Rounds that were asked for and not begun: shown again as they were typed, with why. */
@Named
@RequestScoped
public class RefusedRound {

  @Inject Texts texts;

  private boolean shown;
  private String why = "";
  private String whyDay = "";
  private String raters = "";
  private String collection = "";
  private String due = "";
  private List<String> people = List.of();

  void refuse(HttpServletRequest request, String reason) {
    shown = true;
    why = reason;
    raters = get(request, "raters");
    collection = get(request, "members");
    due = get(request, "due");
    people = Called.chosen(request);
  }

  /** Says it at the day, and nothing about whom to ask. */
  String dayIsOver() {
    whyDay = texts.get("appraisal", "refused.due");
    return "";
  }

  /** Whether one was asked for and not begun. */
  public boolean isShown() {
    return shown;
  }

  /** What is wrong with whom to ask; empty where nothing is, or only what its gate says. */
  public String getWhy() {
    return why;
  }

  /** What is wrong with the day; empty where nothing is. */
  public String getWhyDay() {
    return whyDay;
  }

  public String getRaters() {
    return raters;
  }

  public String getCollection() {
    return collection;
  }

  public String getDue() {
    return due;
  }

  /** Whether somebody was chosen; nobody was where nothing was sent. */
  public boolean chose(String person) {
    return people.contains(person);
  }

  /** Whether somebody is asked, as all members are before anybody chose otherwise. */
  public boolean asks(String person) {
    return !shown || chose(person);
  }
}
