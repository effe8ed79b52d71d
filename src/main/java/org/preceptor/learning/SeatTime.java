package org.preceptor.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Time spent on an activity's pages, from beats that a page sends while it is in use and that the
 * server dates. Time between two beats counts unless it is too long for somebody to have been
 * there; time in two tabs at once counts once.
 *
 * <p>It is evidence of presence and proves no attention.
 */
public final class SeatTime {

  /** A page sends a beat this often while it is used. */
  public static final Duration BEAT = Duration.ofSeconds(30);

  /** A longer silence was an absence, and nothing of it counts. */
  static final Duration LONGEST_SILENCE = Duration.ofSeconds(90);

  private record Span(Instant from, Instant to) {}

  private SeatTime() {}

  /**
   * @param sittings for each opened page the moments of its beats, in any order
   */
  public static Duration of(List<List<Instant>> sittings) {
    var spans = new ArrayList<Span>();
    sittings.forEach(beats -> spans.addAll(spans(beats)));
    spans.sort(Comparator.comparing(Span::from));
    var total = Duration.ZERO;
    var counted = Instant.MIN;
    for (var span : spans) {
      var from = span.from().isAfter(counted) ? span.from() : counted;
      if (span.to().isAfter(from)) {
        total = total.plus(Duration.between(from, span.to()));
        counted = span.to();
      }
    }
    return total;
  }

  private static List<Span> spans(List<Instant> beats) {
    var spans = new ArrayList<Span>();
    var sorted = beats.stream().sorted().toList();
    for (int i = 1; i < sorted.size(); i++) {
      var from = sorted.get(i - 1);
      var to = sorted.get(i);
      if (Duration.between(from, to).compareTo(LONGEST_SILENCE) <= 0) {
        spans.add(new Span(from, to));
      }
    }
    return spans;
  }
}
