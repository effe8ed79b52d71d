package org.preceptor.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.preceptor.access.Actor;
import org.preceptor.access.Role;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** What every record of evidence promises. */
public abstract class EvidenceRecordContract {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");

  private final Actor amara =
      new Actor(PersonId.random(), OrganizationId.random(), Set.of(Role.LEARNER));
  private final Actor ruth =
      new Actor(PersonId.random(), amara.organization(), Set.of(Role.LEARNER, Role.SUPERVISOR));
  private final Evidence missed = evidence(Evidence.Outcome.NOT_MET, NOON);
  private final Evidence met = evidence(Evidence.Outcome.MET, NOON.plusSeconds(60));

  /** Runs in a transaction. */
  protected abstract void with(Consumer<EvidenceRecord> work);

  @Test
  void evidenceIsReadOldestFirst() {
    with(record -> record.append(List.of(met, missed)));

    with(record -> assertThat(record.all(amara)).containsExactly(missed, met));
  }

  @Test
  void theSameEvidenceTwiceIsKeptOnce() {
    with(record -> record.append(List.of(met, met)));
    with(record -> record.append(List.of(met)));

    with(record -> assertThat(record.all(amara)).containsExactly(met));
  }

  @Test
  void aLaterAnswerLeavesTheEarlierOneStanding() {
    with(record -> record.append(List.of(missed)));
    with(record -> record.append(List.of(met)));

    with(record -> assertThat(record.all(amara)).containsExactly(missed, met));
  }

  @Test
  void nobodyReadsTheEvidenceOfAnother() {
    with(record -> record.append(List.of(met)));

    with(record -> assertThat(record.all(ruth)).isEmpty());
  }

  private Evidence evidence(Evidence.Outcome outcome, Instant at) {
    return new Evidence(
        amara.person(),
        new ObligationId("2.06-c"),
        Evidence.Kind.JUDGE,
        "module/2-06-competence@1#when-the-line-drops",
        outcome,
        at);
  }
}
