package org.preceptor.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.preceptor.access.NotFound;
import org.preceptor.standards.ContactTime;
import org.preceptor.standards.PersonId;

/** What every ledger promises, however it keeps its entries. */
public abstract class CreditLedgerContract {

  private static final PersonId PROPOSER = PersonId.random();
  private static final PersonId APPROVER = PersonId.random();

  /** Runs in one transaction. */
  protected abstract void use(BiConsumer<CreditLedger, Credits> work);

  @Test
  void anEnrollmentEarnsOnce() {
    var award = Awards.one();

    use(
        (ledger, credits) -> {
          var first = ledger.award(award);
          var second = ledger.award(award);

          assertThat(first).isInstanceOf(Awarding.Awarded.class);
          assertThat(second).isEqualTo(new Awarding.Already(first.entry()));
        });
    use(
        (ledger, credits) -> {
          assertThat(ledger.award(award)).isInstanceOf(Awarding.Already.class);
          assertThat(credits.of(award.person()).credits()).hasSize(1);
        });
  }

  @Test
  void whatWasAwardedReadsBackWhole() {
    var award = Awards.one();

    use((ledger, credits) -> ledger.award(award));

    use(
        (ledger, credits) ->
            assertThat(credits.of(award.person()).credits())
                .singleElement()
                .satisfies(
                    credit -> {
                      assertThat(credit.award()).isEqualTo(award);
                      assertThat(credit.status()).isEqualTo(Credit.Status.VALID);
                    }));
  }

  @Test
  void aCertificatesCodeOpensItsCredit() {
    var award = Awards.one();

    use(
        (ledger, credits) -> {
          var entry = ledger.award(award).entry();
          assertThat(credits.find(entry.certificate()).map(Credit::entry)).hasValue(entry);
          assertThat(credits.find(CertificateCode.of(BigInteger.ONE))).isEmpty();
        });
  }

  @Test
  void aReversalIsAddedAndTheAwardStays() {
    var award = Awards.one();
    use(
        (ledger, credits) -> {
          long position = ledger.award(award).entry().position();
          ledger.amend(new Reversal(position, "issued by mistake", PROPOSER, APPROVER));
        });

    use(
        (ledger, credits) -> {
          var credit = credits.of(award.person()).credits().getFirst();
          assertThat(credit.status()).isEqualTo(Credit.Status.REVERSED);
          assertThat(credit.award()).isEqualTo(award);
          assertThat(ledger.award(award)).isInstanceOf(Awarding.Already.class);
        });
  }

  @Test
  void aCorrectionIsReadWithItsAward() {
    var award = Awards.one();
    use(
        (ledger, credits) -> {
          long position = ledger.award(award).entry().position();
          ledger.amend(
              new Correction(
                  position, "Thao Nguyen", new ContactTime(60), "1", "typo", PROPOSER, APPROVER));
        });

    use(
        (ledger, credits) ->
            assertThat(credits.of(award.person()).contactTime()).isEqualTo(new ContactTime(60)));
  }

  @Test
  void onlyAnAwardCanBeAmended() {
    var award = Awards.one();

    assertThatThrownBy(
            () ->
                use(
                    (ledger, credits) -> {
                      long position = ledger.award(award).entry().position();
                      var reversal = new Reversal(position, "mistake", PROPOSER, APPROVER);
                      long amended = ledger.amend(reversal).position();
                      ledger.amend(new Reversal(amended, "mistake", PROPOSER, APPROVER));
                    }))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void peopleWithoutCreditsAreLeftOut() {
    var award = Awards.to(PersonId.random(), "Somebody", UUID.randomUUID());
    var nobody = PersonId.random();

    use(
        (ledger, credits) -> {
          ledger.award(award);
          assertThat(credits.of(List.of(award.person(), nobody))).containsOnlyKeys(award.person());
          assertThat(credits.of(nobody).credits()).isEmpty();
        });
  }
}
