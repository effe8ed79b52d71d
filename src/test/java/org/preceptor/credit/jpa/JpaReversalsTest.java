package org.preceptor.credit.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.credit.CertificateCode;
import org.preceptor.credit.ReversalProposal;
import org.preceptor.credit.ReversalProposal.Outcome;
import org.preceptor.credit.Reversals;
import org.preceptor.standards.PersonId;

@ParameterizedClass
@EnumSource(Engine.class)
class JpaReversalsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");

  @Parameter Engine engine;

  private final long entry = ThreadLocalRandom.current().nextLong(1L << 40);
  private final PersonId proposer = PersonId.random();

  private interface Use<T> {
    T with(Reversals reversals);
  }

  private <T> T use(Use<T> work) {
    return Database.on(engine)
        .inTransaction(
            em -> {
              var store = new JpaReversals();
              store.em = em;
              return work.with(store);
            });
  }

  private boolean add(ReversalProposal proposal) {
    return use(store -> store.add(proposal));
  }

  private Optional<ReversalProposal> open() {
    return use(store -> store.open(entry));
  }

  private Optional<ReversalProposal> held(ReversalProposal proposal) {
    return use(store -> store.hold(proposal.id()));
  }

  private List<ReversalProposal> latest() {
    return use(store -> store.latest(100_000));
  }

  private ReversalProposal proposal() {
    return new ReversalProposal(
        UUID.randomUUID(),
        entry,
        CertificateCode.random(new SecureRandom()),
        PersonId.random(),
        "The evaluation was handed in for another person.",
        proposer,
        NOW,
        Optional.empty());
  }

  @Test
  void aProposalReadsAsItWasMade() {
    var proposal = proposal();

    assertThat(add(proposal)).isTrue();

    assertThat(open()).contains(proposal);
    assertThat(held(proposal)).contains(proposal);
    assertThat(latest()).contains(proposal);
  }

  @Test
  void aCreditHasOneOpenProposalAtATime() {
    var first = proposal();
    add(first);

    assertThat(add(proposal())).isFalse();
    assertThat(open()).contains(first);
  }

  @Test
  void aDecisionClosesAProposalAndTheNextOneCanBeMade() {
    var first = proposal();
    add(first);
    var decided = first.decided(Outcome.WITHDRAWN, proposer, NOW.plusSeconds(60));

    use(
        store -> {
          store.decide(decided);
          return true;
        });

    assertThat(open()).isEmpty();
    assertThat(held(first)).contains(decided);
    assertThat(add(proposal())).isTrue();
  }
}
