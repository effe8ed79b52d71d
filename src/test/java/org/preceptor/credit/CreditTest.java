package org.preceptor.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.standards.ContactTime;
import org.preceptor.standards.PersonId;

class CreditTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final PersonId PROPOSER = PersonId.random();
  private static final PersonId APPROVER = PersonId.random();

  private final AwardEntry award =
      new AwardEntry(0, NOON, CertificateCode.of(BigInteger.TEN), Awards.one());

  private AmendmentEntry corrected(long position, String name) {
    return amended(
        position,
        new Correction(
            0, name, new ContactTime(75), "1", "name as on license", PROPOSER, APPROVER));
  }

  private AmendmentEntry reversed(long position) {
    return amended(position, new Reversal(0, "issued by mistake", PROPOSER, APPROVER));
  }

  private AmendmentEntry amended(long position, Amendment amendment) {
    return new AmendmentEntry(position, NOON, award.person(), amendment);
  }

  @Test
  void anAwardStandsUntilSomethingElseIsEntered() {
    var credit = Credit.of(List.of(award)).getFirst();

    assertThat(credit.status()).isEqualTo(Credit.Status.VALID);
    assertThat(credit.award()).isEqualTo(award.award());
  }

  @Test
  void aCorrectionKeepsTheDayOfCompletion() {
    var credit = Credit.of(List.of(award, corrected(1, "Thảo T. Nguyen"))).getFirst();

    assertThat(credit.status()).isEqualTo(Credit.Status.CORRECTED);
    assertThat(credit.award().learnerName()).isEqualTo("Thảo T. Nguyen");
    assertThat(credit.award().contactTime()).isEqualTo(new ContactTime(75));
    assertThat(credit.award().completedAt()).isEqualTo(award.award().completedAt());
    assertThat(credit.entry()).isEqualTo(award);
  }

  @Test
  void theLastCorrectionCounts() {
    var credit =
        Credit.of(List.of(award, corrected(1, "Thao Nguyen"), corrected(2, "T. Nguyen")))
            .getFirst();

    assertThat(credit.award().learnerName()).isEqualTo("T. Nguyen");
    assertThat(credit.amendments()).hasSize(2);
  }

  @Test
  void aReversedCreditStaysReversedWhateverComesLater() {
    var credit = Credit.of(List.of(award, reversed(1), corrected(2, "T. Nguyen"))).getFirst();

    assertThat(credit.status()).isEqualTo(Credit.Status.REVERSED);
    assertThat(credit.award()).isEqualTo(award.award());
    assertThat(credit.amendments()).hasSize(2);
  }

  @Test
  void aReversedCreditIsListedAndNotCounted() {
    var second =
        new AwardEntry(
            1,
            NOON,
            CertificateCode.of(BigInteger.TWO),
            Awards.to(award.person(), "Thảo Nguyen", UUID.randomUUID()));
    var statement = Statement.of(List.of(award, second, reversed(2)));

    assertThat(statement.credits()).hasSize(2);
    assertThat(statement.contactTime()).isEqualTo(new ContactTime(69));
    assertThat(statement.creditHours()).isEqualByComparingTo(BigDecimal.ONE);
  }

  @Test
  void nobodyAmendsACreditAlone() {
    assertThatThrownBy(() -> new Reversal(0, "a reason", PROPOSER, PROPOSER))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Reversal(0, " ", PROPOSER, APPROVER))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAmendmentComesAfterItsAward() {
    assertThatThrownBy(() -> reversed(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingIsAwardedBelowThePassMark() {
    var one = Awards.one();

    assertThatThrownBy(
            () ->
                new Award(
                    one.enrollment(),
                    one.person(),
                    one.organization(),
                    one.learnerName(),
                    one.licenses(),
                    one.course(),
                    one.courseTitle(),
                    one.objectivesSha256(),
                    one.contactTime(),
                    one.creditHours(),
                    one.hourDefinition(),
                    one.categories(),
                    one.deliveryFormat(),
                    one.presenters(),
                    one.completedAt(),
                    one.zone(),
                    80,
                    79,
                    one.provider(),
                    one.approvals(),
                    one.grievance()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyEntryReadsBackFromItsText(long seed) {
    var random = new Random(seed);
    var name = "x" + CanonicalJsonTest.text(random);
    Entry entry =
        switch (random.nextInt(3)) {
          case 0 ->
              new AwardEntry(
                  random.nextInt(1000),
                  NOON.plusNanos(random.nextInt(1000) * 1000L),
                  CertificateCode.of(new BigInteger(128, random)),
                  Awards.to(PersonId.random(), name, UUID.randomUUID()));
          case 1 -> corrected(1 + random.nextInt(1000), name);
          default -> reversed(1 + random.nextInt(1000));
        };

    var text = EntryText.write(entry);

    assertThat(EntryText.read(text)).isEqualTo(entry);
    assertThat(EntryText.write(EntryText.read(text))).isEqualTo(text);
  }
}
