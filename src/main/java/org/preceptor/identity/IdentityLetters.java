package org.preceptor.identity;

import java.net.URI;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.ResourceBundle;
import org.preceptor.notice.Letter;

/** What identity writes to people; the words stand in the bundle. */
final class IdentityLetters {

  private static final Locale LANGUAGE = Locale.ENGLISH;

  private IdentityLetters() {}

  static Letter verifyEmail(Person person, URI link, Instant now) {
    return letter("verify", person.email(), person.id(), now, person.name(), link);
  }

  static Letter accountExists(Person person, URI signIn, URI forgotten, Instant now) {
    return letter("exists", person.email(), person.id(), now, person.name(), signIn, forgotten);
  }

  static Letter resetPassword(Person person, URI link, Instant now) {
    return letter("reset", person.email(), person.id(), now, person.name(), link);
  }

  static Letter passwordChanged(Person person, URI forgotten, Instant now) {
    return letter(
        "changed",
        person.email(),
        person.id(),
        now,
        person.name(),
        at(now, person.zone()),
        forgotten);
  }

  /** At most one a day, however often it is tried. */
  static Letter licenseClaimed(Person holder, License license, Instant now) {
    return letter(
        "claimed",
        holder.email(),
        license.id(),
        now.truncatedTo(ChronoUnit.DAYS),
        holder.name(),
        at(now, holder.zone()),
        license.type() + " " + license.number());
  }

  static Letter invitation(
      Invitation invitation, Organization organization, String inviter, URI link) {
    var letter =
        letter(
            "invitation",
            invitation.email(),
            invitation.id(),
            invitation.invitedAt(),
            organization.name(),
            inviter,
            link);
    return new Letter(
        letter.key(), letter.to(), letter.subject(), letter.text(), organization.id());
  }

  private static Letter letter(
      String kind, EmailAddress to, Object about, Instant now, Object... values) {
    var texts = ResourceBundle.getBundle("messages.identity", LANGUAGE);
    return new Letter(
        "identity:" + kind + ":" + about + ":" + now,
        to.text(),
        oneLine(format(texts.getString("letter." + kind + ".subject"), values)),
        format(texts.getString("letter." + kind + ".text"), values));
  }

  private static String format(String pattern, Object... values) {
    return new MessageFormat(pattern, LANGUAGE).format(values);
  }

  /** Names are people's own words; a subject is one line whatever they hold. */
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  private static String at(Instant now, ZoneId zone) {
    return DateTimeFormatter.ofPattern("MMMM d, uuuu 'at' h:mm a (zzz)", LANGUAGE)
        .format(now.atZone(zone));
  }
}
