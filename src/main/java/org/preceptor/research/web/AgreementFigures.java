package org.preceptor.research.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalDouble;
import org.preceptor.research.Agreement;
import org.preceptor.web.Texts;

/** Figures of agreement; what each is, and why one alone misleads, stands beside it. */
@ApplicationScoped
public class AgreementFigures {

  @Inject Texts texts;

  /** A figure of agreement. */
  public record Figure(String name, String value, String about) {}

  /** Of any number of raters; kappa only where there are two. */
  List<Figure> ofRaters(Agreement agreement, int raters) {
    var kappa = raters == 2 ? agreement.cohensKappa(0, 1) : OptionalDouble.empty();
    return List.of(
        figure("percent", agreement.percent()),
        figure("kappa", kappa),
        figure("ac1", agreement.gwetsAc1()),
        figure("alpha", agreement.krippendorffsAlpha()));
  }

  /** Of one person with a key. */
  List<Figure> ofKey(Agreement agreement) {
    return List.of(
        figure("percent", agreement.percent()),
        figure("kappa", agreement.cohensKappa(0, 1)),
        figure("ac1", agreement.gwetsAc1()));
  }

  private Figure figure(String name, OptionalDouble value) {
    return new Figure(
        texts.get("appraisal", "agreement." + name),
        value(value),
        texts.get("appraisal", "agreement.about." + name));
  }

  String value(OptionalDouble value) {
    return value.isPresent()
        ? String.format(texts.locale(), "%.2f", value.getAsDouble())
        : texts.get("appraisal", "agreement.undefined");
  }
}
