package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Reach;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.competence.EvidenceRecord;
import org.preceptor.standards.PersonId;

/** Has a person appraise a keyed source blind, and lays what they said beside the key. */
@UseCase
public class Calibrate {

  @Inject Calibrations calibrations;
  @Inject CalibrationRatings ratings;
  @Inject EvidenceRecord evidence;
  @Inject Access access;
  @Inject CurrentPerson person;
  @Inject Clock clock;

  /** A rating with its source and what is said so far. */
  public record Opened(
      CalibrationRating rating,
      Calibration calibration,
      KeyedSource source,
      AppraisalSheet sheet) {}

  public List<CalibrationStanding> all() {
    var own = ratings.all(person.actor());
    return calibrations.all().stream().map(one -> new CalibrationStanding(one, own)).toList();
  }

  /**
   * @throws NotFound if none of this name is on offer
   */
  public CalibrationStanding standing(String slug) {
    return new CalibrationStanding(offered(slug), ratings.all(person.actor()));
  }

  /** Somebody of the organization, and how far they are. */
  public record Participant(PersonId person, CalibrationStanding standing) {}

  /** Whether the actor sees how far others are, by the same reach that {@link #everybody} asks. */
  public boolean seesOthers() {
    return access.reach(person.actor().roles(), Verb.LIST, Thing.CALIBRATION).compareTo(Reach.OWN)
        > 0;
  }

  /**
   * How far everybody is whose ratings the actor may list; what they answered stays theirs. Empty
   * where these are only the actor's own.
   */
  public List<Participant> everybody(String slug) {
    if (!seesOthers()) {
      return List.of();
    }
    var calibration = offered(slug);
    return ratings.listed(person.actor(), slug).stream()
        .collect(
            Collectors.groupingBy(
                CalibrationRating::person, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            one ->
                new Participant(one.getKey(), new CalibrationStanding(calibration, one.getValue())))
        .toList();
  }

  private Calibration offered(String slug) {
    return calibrations.find(slug).orElseThrow(() -> new NotFound(Thing.CALIBRATION, slug));
  }

  /** Begins with a source, or goes on with it; when its key was shown, it begins once more. */
  public CalibrationRatingId begin(String slug, String source) {
    var actor = person.actor();
    if (!access.allowsSome(actor, Verb.CREATE, Thing.CALIBRATION)) {
      throw new NotFound(Thing.CALIBRATION, slug);
    }
    var standing = standing(slug);
    var keyed =
        standing
            .calibration()
            .source(source)
            .orElseThrow(() -> new NotFound(Thing.CALIBRATION, slug + "/" + source));
    var last = standing.last(keyed);
    var open = last.filter(rating -> !rating.isCompared());
    if (open.isPresent()) {
      return open.get().id();
    }
    var begun =
        new CalibrationRating(
            CalibrationRatingId.random(),
            standing.calibration().ref(),
            source,
            actor.person(),
            actor.organization(),
            last.map(CalibrationRating::time).orElse(0) + 1,
            clock.instant(),
            List.of(),
            Optional.empty());
    ratings.begin(begun);
    return begun.id();
  }

  public Opened open(CalibrationRatingId id) {
    return opened(ratings.get(id, person.actor()));
  }

  private Opened opened(CalibrationRating rating) {
    var calibration =
        calibrations
            .find(rating.calibration())
            .orElseThrow(() -> new IllegalStateException("lost: " + rating.calibration()));
    var source =
        calibration
            .source(rating.source())
            .orElseThrow(() -> new IllegalStateException("lost: " + rating.source()));
    return new Opened(rating, calibration, source, calibration.sheet(rating));
  }

  /** As {@link AppraiseSource#answer}. */
  public AppraisalKeeping answer(CalibrationRatingId id, AnswerSent sent) {
    ratings.hold(id);
    var opened = own(id);
    return opened
        .sheet()
        .keep(
            sent, opened.rating().isCompared(), clock.instant(), step -> ratings.append(id, step));
  }

  /** Shows the key and leaves the evidence; empty where it is shown, otherwise what is open. */
  public List<ChecklistItem> compare(CalibrationRatingId id) {
    var opened = own(id);
    var open = opened.sheet().open();
    var now = clock.instant();
    if (open.isEmpty()) {
      var soFar =
          new ArrayList<>(
              new CalibrationStanding(opened.calibration(), ratings.all(person.actor()))
                  .compared());
      var comparison = opened.calibration().compare(opened.rating());
      if (ratings.compare(id, now)) {
        soFar.add(comparison);
        evidence.append(comparison.evidence(CalibrationComparison.agreement(soFar), now));
      }
    }
    return open;
  }

  /** Empty while the person has not asked for the key. */
  public Optional<CalibrationComparison> comparison(CalibrationRatingId id) {
    var opened = own(id);
    return opened.rating().isCompared()
        ? Optional.of(opened.calibration().compare(opened.rating()))
        : Optional.empty();
  }

  private Opened own(CalibrationRatingId id) {
    var rating = ratings.get(id, person.actor());
    if (!access.allows(person.actor(), Verb.CHANGE, Thing.CALIBRATION, rating.owner())) {
      throw new NotFound(Thing.CALIBRATION, id);
    }
    return opened(rating);
  }
}
