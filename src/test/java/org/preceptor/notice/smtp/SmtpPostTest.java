package org.preceptor.notice.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.MovingClock;
import org.preceptor.Wiring;
import org.preceptor.notice.Letter;
import org.preceptor.notice.MailSettings;
import org.preceptor.notice.Outbox;
import org.preceptor.notice.SendLetters;
import org.preceptor.notice.WrittenLetter;

/** Letters from the outbox to a mail server that listens. */
class SmtpPostTest {

  private static final String TEXT = "Grüße, Thảo.\n\nhttps://preceptor.example/a?link=secret\n";

  private final MovingClock clock = new MovingClock(Instant.parse("2026-11-22T15:00:00Z"));
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() throws Exception {
    server.start();
    try (var connection = Database.on(Engine.H2).connect();
        var statement = connection.createStatement()) {
      statement.execute("delete from letter");
    }
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private Wiring wiring(MailSettings settings) {
    return new Wiring(Database.on(Engine.H2))
        .with(Clock.class, clock)
        .with(MailSettings.class, settings);
  }

  private MailSettings listening() {
    return settings(server.getSmtp().getPort(), "", false);
  }

  private static MailSettings settings(int port, String user, boolean demo) {
    return new MailSettings("127.0.0.1", port, user, "of the post", "post@preceptor.example", demo);
  }

  private void put() {
    var wiring = wiring(listening());
    wiring.inTransaction(
        () -> {
          wiring
              .get(Outbox.class)
              .put(
                  new Letter(
                      "test:" + UUID.randomUUID(), "thao@example.org", "Willkommen, Thảo", TEXT));
          return true;
        });
  }

  /** One look into the outbox, each step in its own transaction as on the server. */
  private void deliver(MailSettings settings) {
    var wiring = wiring(settings);
    var post = new SmtpPost();
    post.settings = settings;
    post.clock = clock;
    post.letters =
        new SendLetters() {
          private final SendLetters own = wiring.get(SendLetters.class);

          @Override
          public Optional<WrittenLetter> next() {
            return wiring.inTransaction(own::next);
          }

          @Override
          public void sent(WrittenLetter letter) {
            wiring.inTransaction(
                () -> {
                  own.sent(letter);
                  return true;
                });
          }

          @Override
          public void failed(WrittenLetter letter, String error) {
            wiring.inTransaction(
                () -> {
                  own.failed(letter, error);
                  return true;
                });
          }
        };
    post.deliver();
  }

  private static String stored(String column) throws Exception {
    try (var connection = Database.on(Engine.H2).connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select %s from letter".formatted(column))) {
      assertThat(rows.next()).isTrue();
      return String.valueOf(rows.getString(1));
    }
  }

  @Test
  void aLetterArrivesOnceAsItWasWritten() throws Exception {
    put();

    deliver(listening());
    deliver(listening());

    assertThat(server.getReceivedMessages()).hasSize(1);
    var message = server.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo("Willkommen, Thảo");
    assertThat(String.valueOf(message.getContent()).replace("\r\n", "\n").strip())
        .isEqualTo(TEXT.strip());
    assertThat(message.getFrom()[0]).hasToString("post@preceptor.example");
    assertThat(message.getAllRecipients()[0]).hasToString("thao@example.org");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(stored("state")).isEqualTo("SENT");
  }

  @Test
  void aLetterWaitsWhileTheServerIsDownAndArrivesLater() throws Exception {
    put();
    int port = server.getSmtp().getPort();
    server.stop();

    deliver(settings(port, "", false));

    assertThat(stored("state")).isEqualTo("WAITING");
    assertThat(stored("last_error")).doesNotContain("thao");
    server.start();
    deliver(listening());
    assertThat(server.getReceivedMessages()).as("before its time").isEmpty();
    clock.advance(Duration.ofMinutes(5));
    deliver(listening());
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void aPasswordIsNotSentToAServerThatSpeaksInTheClear() throws Exception {
    put();

    deliver(settings(server.getSmtp().getPort(), "post", false));

    assertThat(server.getReceivedMessages()).isEmpty();
    assertThat(stored("state")).isEqualTo("WAITING");
  }

  @Test
  void theDemonstrationSendsNothing() throws Exception {
    put();

    deliver(settings(server.getSmtp().getPort(), "", true));

    assertThat(server.getReceivedMessages()).isEmpty();
    assertThat(stored("state")).isEqualTo("WAITING");
  }
}
