package org.preceptor.credit;

/** Somebody changed entries behind the ledger's back; an operator has to look before it goes on. */
public class LedgerContradicted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LedgerContradicted(long before, long now) {
    super(
        "the ledger of %d entries does not begin with the %d that were signed"
            .formatted(now, before));
  }
}
