package org.preceptor.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.preceptor.credit.RegisterFile.Mistake;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;

class RegisterFileTest {

  private static final OrganizationId BODY = OrganizationId.random();
  private static final String HEAD = "number,type,name,period-starts,period-ends,standing\n";

  private static RegisterFile read(String text) {
    return RegisterFile.read(BODY, new Jurisdiction("US-OH"), text);
  }

  @Test
  void aLineBecomesALicensee() {
    var file = read(HEAD + "I.1500123,LISW-S,Thảo Nguyen,2025-07-01,2027-06-30,active\n");

    assertThat(file.mistakes()).isEmpty();
    assertThat(file.licensees())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.number()).isEqualTo("I.1500123");
              assertThat(one.name()).isEqualTo("Thảo Nguyen");
              assertThat(one.periodEnds()).isEqualTo(LocalDate.of(2027, 6, 30));
              assertThat(one.standing()).isEqualTo(Licensee.Standing.ACTIVE);
            });
  }

  @Test
  void columnsMayStandInAnyOrderAndNamesMayHoldCommas() {
    var file =
        read(
            "name,standing,number,type,period-starts,period-ends\r\n"
                + "\"Okonkwo, Amara \"\"A\"\"\",Active,S.1,LSW,2025-07-01,2027-06-30\r\n");

    assertThat(file.licensees())
        .singleElement()
        .extracting(Licensee::name)
        .isEqualTo("Okonkwo, Amara \"A\"");
  }

  @Test
  void everyMistakeIsNamedWithItsLine() {
    var file =
        read(
            HEAD
                + "S.1,LSW,Ari Feldman,2025-07-01,2027-06-30,active\n"
                + "s 1,LSW,Ari Feldman,2025-07-01,2027-06-30,active\n"
                + ",LSW,Ari Feldman,2025-13-01,2027-06-30,retired\n"
                + "S.3,LSW,Ari Feldman,2027-07-01,2027-06-30,active\n"
                + "S.4,LSW\n");

    assertThat(file.mistakes())
        .containsExactly(
            new Mistake(3, "twice", "2"),
            new Mistake(4, "empty", "number"),
            new Mistake(4, "date", "2025-13-01"),
            new Mistake(4, "standing", "retired"),
            new Mistake(5, "period", "2027-06-30"),
            new Mistake(6, "cells", "2"));
  }

  @Test
  void aFileWithoutItsHeadingIsRefused() {
    assertThat(read("").mistakes()).hasSize(6);
    assertThat(read("number,name\n").mistakes())
        .extracting(Mistake::value)
        .isEqualTo(List.of("type", "period-starts", "period-ends", "standing"));
  }

  @Test
  void namesAreComparedWithoutAccentsAndNumbersWithoutMarks() {
    assertThat(Licensee.nameKey(" Delgado-Ruiz,  Inés ")).isEqualTo("delgado ruiz ines");
    assertThat(Licensee.numberKey("i.1500 123-x")).isEqualTo("I1500123X");
  }
}
