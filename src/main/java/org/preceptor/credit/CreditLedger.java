package org.preceptor.credit;

/** Where credit is entered. Nothing entered is ever changed or taken away. */
public interface CreditLedger {

  /**
   * Awards credit in the caller's transaction: a completion without its entry can't exist. An
   * enrollment earns exactly once, whatever is retried, doubled or raced.
   */
  Awarding award(Award award);

  /**
   * Enters what two people decided about an award.
   *
   * @throws org.preceptor.access.NotFound if there is no award at that position
   */
  AmendmentEntry amend(Amendment amendment);
}
