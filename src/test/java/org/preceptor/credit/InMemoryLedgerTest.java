package org.preceptor.credit;

import java.time.Clock;
import java.util.function.BiConsumer;

class InMemoryLedgerTest extends CreditLedgerContract {

  private final InMemoryLedger ledger = new InMemoryLedger(Clock.systemUTC());

  @Override
  protected void use(BiConsumer<CreditLedger, Credits> work) {
    work.accept(ledger, ledger);
  }
}
