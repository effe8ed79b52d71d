package org.preceptor.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.content.Crosswalk;
import org.preceptor.content.Crosswalk.Counterpart;
import org.preceptor.content.Crosswalk.Match;
import org.preceptor.content.Crosswalk.ReferenceDocument;
import org.preceptor.content.Crosswalk.Source;
import org.preceptor.content.Crosswalk.Standing;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.ObligationId;
import org.preceptor.web.Texts;

/** Says what the crosswalk says, in the reader's language. */
@ApplicationScoped
public class CrosswalkWords {

  @Inject Texts texts;

  /**
   * What a document asks beside a duty.
   *
   * @param tone the look of the relation
   * @param section as the document heads it; empty where that is not known or nothing was found
   * @param confidence how sure it is, and what was seen of the document
   */
  public record Line(
      ReferenceDocument document,
      String relation,
      String tone,
      String icon,
      String section,
      String confidence,
      Origin source,
      String basis) {}

  /** A source; the address is empty where there is none to follow. */
  public record Origin(String title, String kind, String address) {}

  /**
   * How many duties stand so beside a document.
   *
   * @param key the way they stand, as an address says it
   */
  public record Cell(String key, String label, long count) {}

  String about(ReferenceDocument document) {
    var places =
        document.jurisdictions().stream().map(Jurisdiction::code).collect(Collectors.joining(", "));
    return texts.get(
        "content",
        "crosswalk.about",
        document.publisher(),
        Integer.toString(document.year()),
        places,
        word("status", document.status()));
  }

  String word(String key, Enum<?> value) {
    return texts.get("content", "crosswalk." + key + "." + value.name());
  }

  Line line(ReferenceDocument document, Counterpart counterpart) {
    return new Line(
        document,
        word("match", counterpart.match()),
        tone(counterpart.match()),
        icon(counterpart.match()),
        counterpart.section(),
        texts.get(
            "content",
            isNowhere(counterpart) ? "crosswalk.sure.nowhere" : "crosswalk.sure",
            word("confidence", counterpart.confidence()),
            word("kind", counterpart.source().kind())),
        origin(counterpart.source()),
        counterpart.basis());
  }

  /** Whether a document asks for something in a place that nobody knows. */
  private static boolean isNowhere(Counterpart counterpart) {
    return counterpart.section().isEmpty() && counterpart.match() != Match.SILENT;
  }

  private static String icon(Match match) {
    return switch (match) {
      case SAME_DUTY, NARROWER, BROADER -> "check";
      case RELATED -> "link";
      case SILENT -> "minus";
    };
  }

  private static String tone(Match match) {
    return switch (match) {
      case SAME_DUTY -> "positive";
      case NARROWER, BROADER -> "info";
      case RELATED -> "";
      case SILENT -> "plain";
    };
  }

  /** The line of a duty of which nobody could tell whether a document asks for it. */
  Line unverified(ReferenceDocument document) {
    return new Line(
        document,
        word("standing", Standing.NOT_VERIFIED),
        "caution",
        "circle-help",
        "",
        "",
        new Origin("", "", ""),
        "");
  }

  Origin origin(Source source) {
    return new Origin(source.title(), word("kind", source.kind()), source.address().orElse(""));
  }

  /** How duties stand beside a document, one cell for each way to stand. */
  List<Cell> tally(Crosswalk crosswalk, String document, Collection<ObligationId> duties) {
    return Stream.of(Standing.values())
        .map(
            standing ->
                new Cell(
                    key(standing),
                    word("standing", standing),
                    crosswalk.count(standing, document, duties)))
        .toList();
  }

  static String key(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
