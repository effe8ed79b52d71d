package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.AppraisalFraming;

/** A round that was asked for and not begun: shown again as it was typed, with why. */
@Named
@RequestScoped
public class RefusedRound {

  private String why = "";
  private String raters = "";
  private String collection = "";
  private String way = "";
  private @Nullable AppraisalFraming framing;

  void refuse(String reason, String typed, String members, String chosen) {
    why = reason;
    raters = typed;
    collection = members;
    way = chosen;
  }

  void framed(AppraisalFraming asked) {
    framing = asked;
  }

  /** Empty where nothing was refused. */
  public String getWhy() {
    return why;
  }

  public String getRaters() {
    return raters;
  }

  public String getCollection() {
    return collection;
  }

  String way() {
    return way;
  }

  Optional<AppraisalFraming> framing() {
    return Optional.ofNullable(framing);
  }
}
