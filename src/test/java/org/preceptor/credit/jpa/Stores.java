package org.preceptor.credit.jpa;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.stream.Stream;
import org.preceptor.credit.CheckpointKey;
import org.preceptor.credit.CreditLedger;
import org.preceptor.credit.LedgerExport;
import org.preceptor.credit.Ledgers;
import org.preceptor.credit.SignCheckpoint;
import org.preceptor.credit.Signers;
import org.preceptor.credit.StoredEntry;

/** The stores of this package around one transaction. */
final class Stores {

  static final CheckpointKey KEY = Ledgers.key(1);

  private final EntityManager em;

  Stores(EntityManager em) {
    this.em = em;
  }

  CreditLedger awards() {
    var store = new JpaCreditLedger();
    store.em = em;
    store.clock = Clock.systemUTC();
    store.random = new SecureRandom();
    return store;
  }

  JpaCredits credits() {
    var store = new JpaCredits();
    store.em = em;
    return store;
  }

  JpaLedger ledger() {
    var store = new JpaLedger();
    store.em = em;
    return store;
  }

  JpaCheckpoints checkpoints() {
    var store = new JpaCheckpoints();
    store.em = em;
    return store;
  }

  SignCheckpoint signer() {
    return Signers.of(ledger(), checkpoints(), KEY, Clock.systemUTC());
  }

  /** What a verifier is given, sealed where it is asked for. */
  String export() {
    var checkpoint = signer().latest();
    var out = new StringBuilder();
    Stream<StoredEntry> entries = ledger().entries(checkpoint.size());
    LedgerExport.write(out, KEY.verifierKey(), entries, checkpoint);
    return out.toString();
  }
}
