package org.preceptor.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * One play of a scenario: who, of what exactly, and the choices taken. All else is computed.
 *
 * @param scenario the version that it began with, and ends with whatever is published meanwhile
 * @param sha256 the hash of that version's text
 * @param replayOf the run whose first choices it shares, {@code shared} of them; a replay is for
 *     practice and leaves no evidence
 */
public record Playthrough(
    PlaythroughId id,
    PersonId player,
    OrganizationId organization,
    ActivityRef scenario,
    String sha256,
    Instant startedAt,
    Optional<PlaythroughId> replayOf,
    int shared,
    List<Taken> taken) {

  /** A choice and when it was taken. */
  public record Taken(ChoiceId choice, Instant at) {}

  public Playthrough {
    taken = List.copyOf(taken);
  }

  public List<ChoiceId> choices() {
    return taken.stream().map(Taken::choice).toList();
  }

  public Trace trace(Scenario played) {
    return Trace.of(played, choices());
  }

  /**
   * Takes a choice.
   *
   * @param position how many choices the player saw taken; another number is a stale page
   */
  public Step choose(ChoiceId choice, int position, Instant at, Scenario played) {
    var trace = trace(played);
    if (trace.finished()) {
      return new Step.FinishedAlready();
    }
    if (position != taken.size()) {
      return new Step.MovedOnAlready(taken.size());
    }
    var next = trace.choose(choice);
    if (next.isEmpty()) {
      var offered = trace.offers().stream().map(offer -> offer.choice().id()).toList();
      return new Step.NotOffered(choice, offered);
    }
    var longer = new ArrayList<>(taken);
    longer.add(new Taken(choice, at));
    return new Step.Moved(with(longer), next.get().finished());
  }

  private Playthrough with(List<Taken> longer) {
    return new Playthrough(
        id, player, organization, scenario, sha256, startedAt, replayOf, shared, longer);
  }

  /** A new run that shares the first choices of this one. */
  public Playthrough replay(PlaythroughId fresh, int choices, Instant at) {
    if (choices < 0 || choices >= taken.size()) {
      throw new IllegalArgumentException(
          "a replay shares fewer choices than were taken: %d of %d"
              .formatted(choices, taken.size()));
    }
    return new Playthrough(
        fresh,
        player,
        organization,
        scenario,
        sha256,
        at,
        Optional.of(id),
        choices,
        taken.subList(0, choices));
  }
}
