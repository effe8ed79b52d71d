package org.preceptor.research;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.preceptor.competence.Evidence;
import org.preceptor.research.KeyedSource.KeyedAnswer;
import org.preceptor.standards.ObligationId;

/** A rating beside the key, item by item. Every item that is asked was answered. */
public record CalibrationComparison(
    Calibration calibration, KeyedSource source, CalibrationRating rating) {

  /** How an answer stands to the key's. */
  public enum Match {
    SAME,
    /** Another answer than the key's, and one that its author would let stand. */
    DEFENSIBLE,
    DIFFERENT;

    public boolean holds() {
      return this != DIFFERENT;
    }
  }

  /** One item, as it was answered and as the key answers it. */
  public record Line(ChecklistItem item, AnswerGiven said, KeyedAnswer key, boolean critical) {

    public Match match() {
      if (said.answer() == key.answer()) {
        return Match.SAME;
      }
      return key.also().contains(said.answer()) ? Match.DEFENSIBLE : Match.DIFFERENT;
    }
  }

  public List<Line> lines() {
    var said = rating.current();
    var lines = new ArrayList<Line>();
    for (var item : calibration.items()) {
      var given = said.get(item.id());
      if (given != null) {
        boolean critical = item.critical().weight(source.framing()) != RatingWeight.ORDINARY;
        lines.add(new Line(item, given, source.answer(item), critical));
      }
    }
    return lines;
  }

  public List<Line> differences() {
    return lines().stream().filter(line -> !line.match().holds()).toList();
  }

  public RatingLevel said() {
    return calibration.sheet(rating).rating().level();
  }

  public RatingLevel keyed() {
    return calibration.keySheet(source).rating().level();
  }

  public boolean sameLevel() {
    return said() == keyed();
  }

  /** What each said to each item, by place: the person first, then the key. */
  List<Map<Integer, Answer>> units() {
    return lines().stream()
        .map(line -> Map.of(0, line.said().answer(), 1, line.key().answer()))
        .toList();
  }

  public Agreement agreement() {
    return Agreement.of(units());
  }

  /** What every figure over several sources rests on: the first times only, which are blind. */
  public static Agreement agreement(List<CalibrationComparison> all) {
    return Agreement.of(
        all.stream()
            .filter(one -> one.rating().isBlind())
            .flatMap(one -> one.units().stream())
            .toList());
  }

  /**
   * What it shows of duties. A duty is met where no critical item of it differs from the key and
   * more than half of its items hold; judging the whole is met by the same level. Who has seen the
   * key before shows nothing by rating again.
   */
  List<Evidence> evidence(Instant at) {
    if (!rating.isBlind()) {
      return List.of();
    }
    var evidence = new ArrayList<Evidence>();
    evidence.add(evidence(Calibration.WHOLE, sameLevel(), at));
    byDuty().forEach((duty, lines) -> evidence.add(evidence(duty, isMet(lines), at)));
    return evidence;
  }

  private Map<ObligationId, List<Line>> byDuty() {
    var byDuty = new HashMap<ObligationId, List<Line>>();
    for (var line : lines()) {
      line.item()
          .obligation()
          .filter(duty -> !duty.equals(Calibration.WHOLE))
          .ifPresent(duty -> byDuty.computeIfAbsent(duty, d -> new ArrayList<>()).add(line));
    }
    return byDuty;
  }

  private static boolean isMet(List<Line> lines) {
    long held = lines.stream().filter(line -> line.match().holds()).count();
    return 2 * held > lines.size()
        && lines.stream().noneMatch(line -> line.critical() && !line.match().holds());
  }

  private Evidence evidence(ObligationId duty, boolean met, Instant at) {
    return new Evidence(
        rating.person(),
        duty,
        Evidence.Kind.CALIBRATION,
        rating.calibration() + "#" + source.id(),
        met ? Evidence.Outcome.MET : Evidence.Outcome.NOT_MET,
        at);
  }

  /** Which duties it shows as met or not, in the order of their ids; empty if it was not blind. */
  public Map<ObligationId, Boolean> duties() {
    var duties = new TreeMap<ObligationId, Boolean>();
    evidence(rating.comparedAt().orElse(rating.startedAt()))
        .forEach(one -> duties.put(one.obligation(), one.outcome() == Evidence.Outcome.MET));
    return duties;
  }
}
