package org.preceptor.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.preceptor.standards.ContactTime;

class ContactMinutesTest {

  private static final ReadingSize MODULE = ReadingSize.ofModule(4500, 20, 6);
  private static final ReadingSize SCENARIO = ReadingSize.ofScenario(1000, 8);

  @Test
  void theModuleAndTheScenarioOfTheFirstCourseGive69Minutes() {
    var minutes = ContactMinutes.of(List.of(MODULE, SCENARIO));

    assertThat(minutes.minutes()).isEqualTo(69);
    assertThat(minutes.creditable()).isEqualTo(new ContactTime(60));
  }

  @Test
  void aModuleOf4500WordsAloneIsLessThanAnHour() {
    assertThat(ContactMinutes.of(List.of(MODULE)).creditable()).isEqualTo(new ContactTime(30));
  }

  @Test
  void theTermsAddUpToTheSum() {
    var minutes = ContactMinutes.of(List.of(MODULE, SCENARIO));

    assertThat(minutes.forWords()).isEqualByComparingTo("33");
    assertThat(minutes.forItems()).isEqualTo(20);
    assertThat(minutes.forBlocks()).isEqualTo(12);
    assertThat(minutes.forChoices()).isEqualByComparingTo("4");
  }

  @Test
  void aBegunMinuteAndABegunHalfHourDoNotCount() {
    assertThat(ContactMinutes.of(List.of(ReadingSize.ofModule(9999, 0, 0))).minutes())
        .isEqualTo(59);
    assertThat(ContactMinutes.of(List.of(ReadingSize.ofModule(9999, 0, 0))).creditable())
        .isEqualTo(new ContactTime(30));
    assertThat(ContactMinutes.of(List.of(ReadingSize.ofModule(10_000, 0, 0))).creditable())
        .isEqualTo(new ContactTime(60));
  }

  @Test
  void partsAreSummedBeforeRounding() {
    var half = ReadingSize.ofModule(5083, 0, 0); // 30.498 minutes
    var rest = ReadingSize.ofModule(4917, 0, 0); // 29.502 minutes

    assertThat(ContactMinutes.of(List.of(half, rest)).creditable()).isEqualTo(new ContactTime(60));
  }

  @Test
  void hoursReadAsOnACertificate() {
    assertThat(ContactMinutes.hours(new ContactTime(60))).isEqualTo("1");
    assertThat(ContactMinutes.hours(new ContactTime(90))).isEqualTo("1.5");
    assertThat(ContactMinutes.hours(new ContactTime(600))).isEqualTo("10");
    assertThatThrownBy(() -> ContactMinutes.hours(new ContactTime(69)))
        .hasMessageContaining("half hours");
  }

  @Test
  void theEstimateOfTheMergenerKindIsForAuthorsAndNeverNegative() {
    assertThat(ContactMinutes.mergener(4500, 20, 3)).isEqualTo(80);
    assertThat(ContactMinutes.mergener(0, 0, 1)).isZero();
  }
}
