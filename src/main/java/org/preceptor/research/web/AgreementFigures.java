package org.preceptor.research.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.preceptor.research.Agreement;
import org.preceptor.web.Texts;

/** Figures of agreement; what each is, how much it says, and why one alone misleads, beside it. */
@ApplicationScoped
public class AgreementFigures {

  /** Fewer units than these say too little for a word. */
  static final int ENOUGH = 10;

  /** Up to where each word of Landis and Koch (1977, Biometrics 33:159) reaches. */
  private static final List<Double> BANDS = List.of(0.0, 0.2, 0.4, 0.6, 0.8, 1.0);

  @Inject Texts texts;

  /**
   * A figure of agreement.
   *
   * @param word how much it says, or that there is too little to say; empty for a plain share
   */
  public record Figure(String name, String value, String word, String about) {}

  /** Of any number of raters; kappa for each pair of them, since it is a figure of two. */
  List<Figure> ofRaters(Agreement agreement, List<String> raters) {
    var all = new ArrayList<Figure>();
    all.add(figure(agreement, "percent", agreement.percent()));
    for (int one = 0; one < raters.size(); one++) {
      for (int other = one + 1; other < raters.size(); other++) {
        var kappa = figure(agreement, "kappa", agreement.cohensKappa(one, other));
        all.add(raters.size() == 2 ? kappa : pair(kappa, raters.get(one), raters.get(other)));
      }
    }
    all.add(figure(agreement, "ac1", agreement.gwetsAc1()));
    all.add(figure(agreement, "alpha", agreement.krippendorffsAlpha()));
    return all;
  }

  private Figure pair(Figure kappa, String one, String other) {
    var name = texts.get("appraisal", "agreement.pair", kappa.name(), one, other);
    return new Figure(name, kappa.value(), kappa.word(), kappa.about());
  }

  /** Of one person with a key; the figure first that the same answer to everything can't raise. */
  List<Figure> ofKey(Agreement agreement) {
    return List.of(
        figure(agreement, "kappa", agreement.cohensKappa(0, 1)),
        figure(agreement, "ac1", agreement.gwetsAc1()),
        figure(agreement, "percent", agreement.percent()));
  }

  private Figure figure(Agreement agreement, String name, OptionalDouble value) {
    return new Figure(
        texts.get("appraisal", "agreement." + name),
        value(value),
        name.equals("percent") ? "" : word(value, agreement.units()),
        texts.get("appraisal", "agreement.about." + name));
  }

  /** What a figure beyond chance amounts to, over so many units. */
  String word(OptionalDouble value, int units) {
    if (value.isEmpty()) {
      return "";
    }
    if (units < ENOUGH) {
      return texts.get("appraisal", "agreement.too-few");
    }
    long band = BANDS.stream().filter(most -> rounded(value.getAsDouble()) > most).count();
    return texts.get("appraisal", "agreement.band." + Math.min(band, BANDS.size() - 1));
  }

  String value(OptionalDouble value) {
    return value.isPresent()
        ? String.format(texts.locale(), "%.2f", rounded(value.getAsDouble()))
        : texts.get("appraisal", "agreement.undefined");
  }

  /** To two places, and nothing is never less than nothing. */
  static double rounded(double value) {
    return Math.round(value * 100) / 100.0 + 0.0;
  }
}
