package org.preceptor.research;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.ObligationId;

/**
 * Sources that somebody experienced has appraised, for others to appraise blind and lay beside the
 * key. Who differs from a key has not failed: experts differ too, and what counts is to see where
 * and why.
 *
 * @param keyedBy whose key it is, and in what capacity
 * @param checklist in the version that the key answers
 * @param asks how many different sources end it
 * @param leastKappa how far, by Cohen's kappa over the sources compared so far, one has to agree
 *     with the key before an answer shows a duty as met
 */
public record Calibration(
    ActivityRef ref,
    String title,
    String summary,
    String keyedBy,
    Checklist checklist,
    String preset,
    int asks,
    double leastKappa,
    List<KeyedSource> sources) {

  /** The duty that the rating as a whole speaks of; items speak of the others. */
  public static final ObligationId WHOLE = new ObligationId("2.26-a");

  public Calibration {
    sources = List.copyOf(sources);
  }

  /** What somebody reads and decides in it, so that its time can be computed. */
  public record Size(int words, int answers) {}

  /**
   * Whether somebody agrees with the key as far as is asked. Who gives one and the same answer to
   * everything tells nothing apart, however good the sources are.
   */
  public boolean isEnough(Agreement soFar) {
    return soFar.cohensKappa(0, 1).orElse(0) >= leastKappa;
  }

  public String slug() {
    return ref.slug();
  }

  public Optional<KeyedSource> source(String id) {
    return sources.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The questions that are asked about each source. */
  public List<ChecklistItem> items() {
    return checklist.preset(preset).stream()
        .flatMap(one -> checklist.shown(one, "").stream())
        .flatMap(group -> group.items().stream())
        .toList();
  }

  /** Those that its questions and its ratings speak of. */
  public List<ObligationId> obligations() {
    return Stream.concat(
            Stream.of(WHOLE), items().stream().flatMap(item -> item.obligation().stream()))
        .distinct()
        .sorted()
        .toList();
  }

  /** The key laid on the checklist, as if its author had appraised the source. */
  public AppraisalSheet keySheet(KeyedSource source) {
    var given = new LinkedHashMap<String, AnswerGiven>();
    source
        .key()
        .forEach(
            (item, key) ->
                given.put(item, new AnswerGiven(item, key.answer(), "", true, Instant.EPOCH)));
    return new AppraisalSheet(checklist, preset, source.framing(), given);
  }

  public AppraisalSheet sheet(CalibrationRating rating) {
    return new AppraisalSheet(checklist, preset, keyed(rating).framing(), rating.current());
  }

  public CalibrationComparison compare(CalibrationRating rating) {
    return new CalibrationComparison(this, keyed(rating), rating);
  }

  private KeyedSource keyed(CalibrationRating rating) {
    return source(rating.source())
        .orElseThrow(() -> new IllegalArgumentException("no source " + rating.source()));
  }

  /**
   * When as many different sources were compared as it asks for.
   *
   * @param ratings one person's, in any version
   * @param since what was compared before does not count
   */
  public Optional<Instant> finishedAt(List<CalibrationRating> ratings, Instant since) {
    var first = new LinkedHashMap<String, Instant>();
    for (var rating : ratings) {
      rating
          .comparedAt()
          .filter(at -> !at.isBefore(since))
          .filter(at -> source(rating.source()).isPresent())
          .ifPresent(at -> first.merge(rating.source(), at, Calibration::earlier));
    }
    return first.values().stream().sorted().skip(asks - 1L).findFirst();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /**
   * What there is to read and to decide. Of the sources only as many count as are asked for, and of
   * those the shortest; the work that is appraised is not counted at all, however long it is.
   */
  public Size size() {
    int words =
        words(summary)
            + sources.stream()
                .map(Calibration::words)
                .sorted()
                .limit(asks)
                .mapToInt(Integer::intValue)
                .sum();
    return new Size(words, asks * items().size());
  }

  private static int words(KeyedSource source) {
    return words(source.setting())
        + words(source.found())
        + source.key().values().stream().mapToInt(key -> words(key.because())).sum();
  }

  private static int words(String text) {
    return (int) Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).count();
  }
}
