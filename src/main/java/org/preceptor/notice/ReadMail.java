package org.preceptor.notice;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.preceptor.UseCase;
import org.preceptor.access.CurrentPerson;
import org.preceptor.notice.WrittenLetter.State;

/** Lets an administrator see which letters left, and send again what did not. */
@UseCase
public class ReadMail {

  /** After this, no mail server is still thinking. */
  private static final Duration NO_ANSWER = Duration.ofMinutes(10);

  @Inject CurrentPerson current;
  @Inject Letters letters;
  @Inject MailSettings settings;
  @Inject Clock clock;

  /** A part of the list and how long the whole is. */
  public record Page(List<WrittenLetter> letters, int all) {}

  public Page page(int first, int most) {
    var actor = current.actor();
    return new Page(letters.all(actor, first, most), letters.count(actor));
  }

  /**
   * What invented people would find in their mailboxes, latest first.
   *
   * @throws org.preceptor.access.NotFound outside the demonstration
   */
  public List<WrittenLetter> mailbox(int most) {
    return letters.invented(most);
  }

  /** Whether texts can be read here: in the demonstration only, for they hold links that work. */
  public boolean showsTexts() {
    return settings.demo();
  }

  public boolean sends() {
    return settings.sends();
  }

  public boolean canBeSentAgain(WrittenLetter letter) {
    return letter.state() == State.FAILED
        || (letter.state() == State.SENDING
            && letter.nextTry().plus(NO_ANSWER).isBefore(clock.instant()));
  }

  /**
   * Nothing happens to a letter that is out or on its way.
   *
   * @throws org.preceptor.access.NotFound if there is none that the person may send
   */
  public void again(UUID id) {
    var letter = letters.get(id, current.actor());
    if (canBeSentAgain(letter)) {
      letters.again(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
  }
}
