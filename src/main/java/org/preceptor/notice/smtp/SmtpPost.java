package org.preceptor.notice.smtp;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.preceptor.notice.Letter;
import org.preceptor.notice.MailSettings;
import org.preceptor.notice.SendLetters;
import org.preceptor.notice.WrittenLetter;

/** Looks into the outbox every few seconds and hands on what is due. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SmtpPost {

  private static final System.Logger LOG = System.getLogger(SmtpPost.class.getName());
  private static final String TIMEOUT = "20000";
  private static final int MOST_AT_ONCE = 200;

  @Inject SendLetters letters;
  @Inject MailSettings settings;
  @Inject Clock clock;

  private final AtomicBoolean busy = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void deliver() {
    if (settings.sends() && busy.compareAndSet(false, true)) {
      try {
        for (int sent = 0; sent < MOST_AT_ONCE; sent++) {
          var letter = letters.next();
          if (letter.isEmpty()) {
            return;
          }
          deliver(letter.get());
        }
      } finally {
        busy.set(false);
      }
    }
  }

  private void deliver(WrittenLetter letter) {
    try {
      Transport.send(message(letter.letter()));
    } catch (MessagingException e) {
      LOG.log(Level.WARNING, "letter " + letter.id() + " was not taken: " + kind(e));
      letters.failed(letter, kind(e));
      return;
    }
    letters.sent(letter);
  }

  /** What went wrong, without the address that the server may repeat in its answer. */
  private static String kind(MessagingException e) {
    var cause = e.getCause();
    return cause == null
        ? e.getClass().getSimpleName()
        : e.getClass().getSimpleName() + " by " + cause.getClass().getSimpleName();
  }

  private MimeMessage message(Letter letter) throws MessagingException {
    var message = new MimeMessage(session());
    message.setFrom(new InternetAddress(settings.from()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.text(), StandardCharsets.UTF_8.name());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setSentDate(Date.from(clock.instant()));
    return message;
  }

  private Session session() {
    var properties = new Properties();
    properties.setProperty("mail.smtp.host", settings.host());
    properties.setProperty("mail.smtp.port", String.valueOf(settings.port()));
    properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
    properties.setProperty("mail.smtp.timeout", TIMEOUT);
    properties.setProperty("mail.smtp.writetimeout", TIMEOUT);
    properties.setProperty("mail.smtp.starttls.enable", "true");
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    if (settings.user().isEmpty()) {
      return Session.getInstance(properties);
    }
    // A password is never sent in the clear.
    properties.setProperty("mail.smtp.auth", "true");
    properties.setProperty("mail.smtp.starttls.required", "true");
    return Session.getInstance(
        properties,
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(settings.user(), settings.password());
          }
        });
  }
}
