package org.preceptor.supervision;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.preceptor.identity.Person;
import org.preceptor.notice.Letter;

/** What is written to people about their agreements; the words stand in the bundle. */
final class AgreementLetters {

  private static final Locale LANGUAGE = Locale.ENGLISH;

  private AgreementLetters() {}

  static Letter asked(Agreement agreement, Person to, Person by, String address) {
    return letter("asked", agreement, to, by, address);
  }

  static Letter changed(Agreement agreement, Person to, Person by, String address) {
    return letter("changed", agreement, to, by, address);
  }

  /** All have signed. */
  static Letter agreed(Agreement agreement, Person to, Person by, String address) {
    return letter("agreed", agreement, to, by, address);
  }

  static Letter ended(Agreement agreement, Person to, Person by, String address) {
    return letter("ended", agreement, to, by, address);
  }

  static Letter handedOver(Agreement agreement, Person to, Person by, String address) {
    return letter("handed-over", agreement, to, by, address);
  }

  private static Letter letter(
      String what, Agreement agreement, Person to, Person by, String address) {
    var texts = ResourceBundle.getBundle("messages.supervision", LANGUAGE);
    int version = agreement.newest().number();
    Object[] values = {
      to.name(),
      by.name(),
      version,
      address,
      agreement.ending().map(Agreement.Ending::reason).orElse("")
    };
    var subject =
        new MessageFormat(texts.getString("letter." + what + ".subject"), LANGUAGE).format(values);
    var text =
        new MessageFormat(texts.getString("letter." + what + ".text"), LANGUAGE).format(values);
    return new Letter(
        "supervision:%s:%s:%d:%s:%s".formatted(what, agreement.id(), version, by.id(), to.id()),
        to.email().text(),
        subject.replaceAll("\\p{Cntrl}+", " "),
        text,
        agreement.organization());
  }
}
