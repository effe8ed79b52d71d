package org.preceptor.learning;

import java.math.BigDecimal;
import java.util.Collection;
import org.preceptor.standards.ContactTime;

/**
 * Formula 1: the time a course may count, computed from what it holds and never claimed. Words ÷
 * 10,000 × 60, one minute for an item of the drawn form, two for an interactive block, half a
 * minute for a choice in a scenario or an answer in a calibration.
 *
 * <p>Only the first term is an approver's rule (NASW, for distance learning); the others are ours,
 * and the page that shows them says so.
 *
 * @param size everything in the course together
 */
public record ContactMinutes(ReadingSize size) {

  private static final int HALF_HOUR = 30;
  private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

  public static ContactMinutes of(Collection<ReadingSize> parts) {
    return new ContactMinutes(parts.stream().reduce(ReadingSize.NOTHING, ReadingSize::plus));
  }

  /** Minutes for the words alone, in thousandths of a minute: one word is exactly six of them. */
  private long wordThousandths() {
    return size.words() * 6L;
  }

  private long thousandths() {
    return wordThousandths() + size.items() * 1000L + size.blocks() * 2000L + size.choices() * 500L;
  }

  public BigDecimal forWords() {
    return BigDecimal.valueOf(wordThousandths(), 3).stripTrailingZeros();
  }

  public int forItems() {
    return size.items();
  }

  public int forBlocks() {
    return size.blocks() * 2;
  }

  public BigDecimal forChoices() {
    return BigDecimal.valueOf(size.choices() * 5L, 1).stripTrailingZeros();
  }

  /** The sum in whole minutes; a begun minute does not count. */
  public int minutes() {
    return Math.toIntExact(thousandths() / 1000);
  }

  /** What may be claimed: the sum, rounded down to half hours. */
  public ContactTime creditable() {
    return new ContactTime(minutes() / HALF_HOUR * HALF_HOUR);
  }

  /** Minutes as hours for a certificate: {@code 1}, {@code 1.5}. Half hours only. */
  public static String hours(ContactTime time) {
    if (time.minutes() % HALF_HOUR != 0) {
      throw new IllegalArgumentException("credit comes in half hours, not in " + time);
    }
    return BigDecimal.valueOf(time.minutes())
        .divide(MINUTES_OF_AN_HOUR)
        .stripTrailingZeros()
        .toPlainString();
  }

  /**
   * What pharmacy educators' formula (Mergener) would estimate for text and questions, shown to
   * authors beside formula 1 and counted nowhere: 0.9 × (−22.3 + 0.00209 × words + 2.78 × questions
   * + 15.5 × difficulty), with difficulty on a scale of 1 to 5.
   */
  public static int mergener(int words, int questions, int difficulty) {
    double minutes = 0.9 * (-22.3 + 0.00209 * words + 2.78 * questions + 15.5 * difficulty);
    return (int) Math.max(0, Math.round(minutes));
  }
}
