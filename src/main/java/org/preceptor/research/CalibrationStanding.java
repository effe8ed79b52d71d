package org.preceptor.research;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preceptor.standards.ObligationId;

/**
 * How far one person is with a calibration.
 *
 * @param ratings theirs of its sources, oldest first
 */
public record CalibrationStanding(Calibration calibration, List<CalibrationRating> ratings) {

  public CalibrationStanding {
    ratings =
        ratings.stream()
            .filter(rating -> rating.calibration().slug().equals(calibration.slug()))
            .filter(rating -> calibration.source(rating.source()).isPresent())
            .toList();
  }

  /**
   * A question to read again, and of how many sources it was answered otherwise than by the key.
   */
  public record Reread(ChecklistItem item, int times) {}

  /** The last time that the person rated it; empty before the first. */
  public Optional<CalibrationRating> last(KeyedSource source) {
    return ratings.stream()
        .filter(rating -> rating.source().equals(source.id()))
        .max(Comparator.comparingInt(CalibrationRating::time));
  }

  /** The blind rating of each source whose key was shown, in the order in which that was. */
  public List<CalibrationComparison> compared() {
    return ratings.stream()
        .filter(rating -> rating.isBlind() && rating.isCompared())
        .sorted(Comparator.comparing(rating -> rating.comparedAt().orElse(Instant.MAX)))
        .map(calibration::compare)
        .toList();
  }

  public Agreement agreement() {
    return CalibrationComparison.agreement(compared());
  }

  /** What it shows of each duty, as the person agreed with the key when they saw it. */
  public Map<ObligationId, CalibrationComparison.Shown> duties(CalibrationComparison comparison) {
    var at = comparison.rating().comparedAt().orElse(Instant.MAX);
    var until =
        compared().stream()
            .filter(one -> !one.rating().comparedAt().orElse(Instant.MAX).isAfter(at))
            .toList();
    return comparison.duties(CalibrationComparison.agreement(until));
  }

  /** How many critical questions were answered otherwise than by the key. */
  public int criticalDifferences() {
    return (int)
        compared().stream()
            .flatMap(one -> one.differences().stream())
            .filter(CalibrationComparison.Line::critical)
            .count();
  }

  public Optional<Instant> finishedAt() {
    return calibration.finishedAt(ratings, Instant.EPOCH);
  }

  /** The source to go on with: one that was begun, or else the first that is still blind. */
  public Optional<KeyedSource> next() {
    return calibration.sources().stream()
        .filter(source -> last(source).filter(CalibrationRating::isCompared).isEmpty())
        .min(Comparator.comparing(source -> last(source).isEmpty()));
  }

  /** What differed from the key most often, first. */
  public List<Reread> reread() {
    var times = new LinkedHashMap<String, Integer>();
    for (var comparison : compared()) {
      comparison.differences().forEach(line -> times.merge(line.item().id(), 1, Integer::sum));
    }
    var reread = new ArrayList<Reread>();
    for (Map.Entry<String, Integer> one : times.entrySet()) {
      calibration
          .checklist()
          .item(one.getKey())
          .ifPresent(item -> reread.add(new Reread(item, one.getValue())));
    }
    reread.sort(
        Comparator.comparingInt(Reread::times)
            .reversed()
            .thenComparingInt(one -> calibration.checklist().number(one.item().id())));
    return reread;
  }
}
