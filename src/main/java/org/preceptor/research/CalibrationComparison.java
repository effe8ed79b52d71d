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

  /** What a comparison shows of a duty. */
  public enum Shown {
    MET,
    /** Answered as the key does, by somebody who does not agree with it far enough yet. */
    PRACTICED,
    NOT_MET
  }

  /** One item, as it was answered and as the key answers it. */
  public record Line(ChecklistItem item, AnswerGiven said, KeyedAnswer key, boolean critical) {

    private Answer counted() {
      return match().holds() ? said.answer() : key.answer();
    }

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

  /**
   * What each said to each item, by place: the person first, then the key. A key that lets an
   * answer stand is taken to have given it.
   */
  List<Map<Integer, Answer>> units() {
    return lines().stream()
        .map(line -> Map.of(0, line.said().answer(), 1, line.counted()))
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
   * more than half of its items hold; judging the whole is met by the same level. While the person
   * does not agree with the key far enough, what would be met is practiced and leaves no evidence.
   * Who has seen the key before shows nothing by rating again.
   *
   * @param soFar over all that the person compared blind until then, this one included
   */
  List<Evidence> evidence(Agreement soFar, Instant at) {
    return duties(soFar).entrySet().stream()
        .filter(duty -> duty.getValue() != Shown.PRACTICED)
        .map(duty -> evidence(duty.getKey(), duty.getValue() == Shown.MET, at))
        .toList();
  }

  /** What it shows of each duty, in the order of their ids; empty if it was not blind. */
  public Map<ObligationId, Shown> duties(Agreement soFar) {
    var duties = new TreeMap<ObligationId, Shown>();
    if (rating.isBlind()) {
      boolean enough = calibration.isEnough(soFar);
      duties.put(Calibration.WHOLE, shown(sameLevel(), enough));
      byDuty().forEach((duty, lines) -> duties.put(duty, shown(isMet(lines), enough)));
    }
    return duties;
  }

  private static Shown shown(boolean held, boolean enough) {
    if (!held) {
      return Shown.NOT_MET;
    }
    return enough ? Shown.MET : Shown.PRACTICED;
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
}
