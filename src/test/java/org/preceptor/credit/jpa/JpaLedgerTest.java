package org.preceptor.credit.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.credit.Award;
import org.preceptor.credit.Awarding;
import org.preceptor.credit.Awards;
import org.preceptor.credit.CreditLedger;
import org.preceptor.credit.CreditLedgerContract;
import org.preceptor.credit.Credits;
import org.preceptor.credit.MerkleTree;
import org.preceptor.credit.verify.LedgerVerifier;
import org.preceptor.credit.verify.Verdict;
import org.preceptor.standards.PersonId;

@ParameterizedClass
@EnumSource(Engine.class)
class JpaLedgerTest extends CreditLedgerContract {

  private static final int THREADS = 16;

  @Parameter Engine engine;

  private Database database() {
    return Database.on(engine);
  }

  @Override
  protected void use(BiConsumer<CreditLedger, Credits> work) {
    database()
        .transact(
            em -> {
              var stores = new Stores(em);
              work.accept(stores.awards(), stores.credits());
            });
  }

  private Awarding award(Award award) {
    return database().inTransaction(em -> new Stores(em).awards().award(award));
  }

  private String export() {
    return database().inTransaction(em -> new Stores(em).export());
  }

  @Test
  void whatIsStoredVerifiesOffline() {
    award(Awards.one());
    award(Awards.one());

    assertThat(LedgerVerifier.check(export())).isInstanceOf(Verdict.Sound.class);
  }

  @Test
  void everyEntryIsProvedAgainstTheLatestCheckpoint() {
    for (int i = 0; i < 5; i++) {
      award(Awards.one());
    }

    database()
        .transact(
            em -> {
              var stores = new Stores(em);
              var checkpoint = stores.signer().latest();
              var tree = stores.ledger().tree(checkpoint.size());
              assertThat(tree.root()).isEqualTo(checkpoint.root());
              stores
                  .ledger()
                  .entries(checkpoint.size())
                  .forEach(
                      entry ->
                          assertThat(
                                  tree.inclusion(entry.position())
                                      .holds(entry.leaf(), checkpoint.root()))
                              .isTrue());
            });
  }

  @Test
  void theNodeCacheCanBeDropped() {
    for (int i = 0; i < 9; i++) {
      award(Awards.one());
    }

    database()
        .transact(
            em -> {
              em.createNativeQuery("delete from ledger_node_cache").executeUpdate();
              var ledger = new Stores(em).ledger();
              var head = ledger.head();
              assertThat(new MerkleTree(head.size(), ledger.tree(head.size()).nodes()).root())
                  .isEqualTo(head.root());
            });
  }

  @Test
  void aCheckpointIsSignedOnceForEachSize() {
    award(Awards.one());

    var first = database().inTransaction(em -> new Stores(em).signer().latest());
    var second = database().inTransaction(em -> new Stores(em).signer().latest());

    assertThat(second).isEqualTo(first);
    database()
        .transact(
            em -> assertThat(new Stores(em).checkpoints().find(first.size())).hasValue(first));
  }

  /** Sixteen at once for one enrollment, and each beside it for one of its own. */
  @Test
  void racingThreadsAwardEachEnrollmentOnce() throws Exception {
    var shared = Awards.one();
    var tasks = new ArrayList<Callable<List<Awarding>>>();
    for (int i = 0; i < THREADS; i++) {
      var own = Awards.to(PersonId.random(), "Racer " + i, UUID.randomUUID());
      tasks.add(() -> List.of(award(shared), award(own), award(own), award(shared)));
    }

    var awarded = new ArrayList<Awarding>();
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      for (var done : threads.invokeAll(tasks)) {
        awarded.addAll(done.get());
      }
    }

    assertThat(awarded.stream().filter(Awarding.Awarded.class::isInstance)).hasSize(THREADS + 1);
    assertThat(awarded.stream().map(a -> a.entry().position()).distinct()).hasSize(THREADS + 1);
    assertThat(LedgerVerifier.check(export())).isInstanceOf(Verdict.Sound.class);
  }

  /** A transaction that fails after the award leaves nothing behind, and no gap. */
  @Test
  void anAwardThatIsRolledBackNeverWas() {
    var award = Awards.one();

    assertThatThrownBy(
            () ->
                use(
                    (ledger, credits) -> {
                      ledger.award(award);
                      throw new IllegalStateException("the completion failed");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(award(award)).isInstanceOf(Awarding.Awarded.class);
    assertThat(LedgerVerifier.check(export())).isInstanceOf(Verdict.Sound.class);
  }

  @Test
  void theApplicationCanOnlyAddToTheLedger() throws SQLException {
    award(Awards.one());
    export();

    if (engine == Engine.POSTGRESQL) {
      try (var connection = database().connect()) {
        assertRefused(connection, "permission denied");
      }
    }
  }

  @Test
  void evenTheOwnerIsStoppedByATrigger() throws SQLException {
    award(Awards.one());
    export();

    if (engine == Engine.POSTGRESQL) {
      try (var connection = database().connectAsOwner()) {
        assertRefused(connection, "the ledger is only added to");
      }
    }
  }

  private static void assertRefused(Connection connection, String message) {
    var forbidden =
        Map.of(
            "an entry is changed", "update credit_entry set entered_at = now()",
            "an entry is taken away", "delete from credit_entry",
            "content is rewritten", "update credit_entry_content set text = 'x'",
            "a checkpoint is changed", "update credit_checkpoint set note = 'x'",
            "a checkpoint is taken away", "delete from credit_checkpoint");
    forbidden.forEach(
        (what, sql) ->
            assertThatThrownBy(
                    () -> {
                      try (var statement = connection.createStatement()) {
                        statement.executeUpdate(sql);
                      }
                    })
                .as(what)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(message));
  }
}
