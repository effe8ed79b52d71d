package org.preceptor.research;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.preceptor.identity.Person;
import org.preceptor.notice.Letter;
import org.preceptor.standards.OrganizationId;

/** What is written to people about appraisals; the words stand in the bundle. */
final class AppraisalLetters {

  private static final Locale LANGUAGE = Locale.ENGLISH;

  private AppraisalLetters() {}

  static Letter asked(Person rater, AppraisalPanel panel, Source source) {
    return letter(
        "appraisal:asked:" + panel.id() + ":" + rater.id(),
        rater,
        "asked",
        panel.organization(),
        rater.name(),
        source.title(),
        panel.due().map(AppraisalLetters::askedBy).orElse(""));
  }

  private static String askedBy(DueDay due) {
    return new MessageFormat(texts().getString("letter.asked.due"), LANGUAGE)
        .format(new Object[] {due.in(LANGUAGE)});
  }

  private static ResourceBundle texts() {
    return ResourceBundle.getBundle("messages.appraisal", LANGUAGE);
  }

  /** Who relied on a source hears that it is no longer what it was. */
  static Letter changed(
      Person person, AppraisalReliance.Relier relier, EditorialChange change, Source source) {
    return letter(
        "appraisal:changed:" + change.source() + ":" + change.at() + ":" + person.id(),
        person,
        change.now().state().word(),
        relier.organization(),
        person.name(),
        source.title(),
        relier.purpose());
  }

  private static Letter letter(
      String key, Person to, String what, OrganizationId organization, Object... values) {
    var texts = texts();
    var subject =
        new MessageFormat(texts.getString("letter." + what + ".subject"), LANGUAGE).format(values);
    var text =
        new MessageFormat(texts.getString("letter." + what + ".text"), LANGUAGE).format(values);
    return new Letter(key, to.email().text(), line(subject), text, organization);
  }

  private static String line(String text) {
    var plain = text.replaceAll("\\p{Cntrl}+", " ");
    return plain.length() > 200 ? plain.substring(0, 200) + " …" : plain;
  }
}
