package org.preceptor.credit;

import java.math.BigDecimal;
import java.util.List;
import org.preceptor.standards.ContactTime;

/** A person's credits and what they come to. Reversed ones are listed and don't count. */
public record Statement(List<Credit> credits) {

  public Statement {
    credits = List.copyOf(credits);
  }

  public static Statement of(List<Entry> entries) {
    return new Statement(Credit.of(entries));
  }

  public ContactTime contactTime() {
    return credits.stream()
        .filter(Credit::stands)
        .map(credit -> credit.award().contactTime())
        .reduce(ContactTime.NONE, ContactTime::plus);
  }

  /** Hours as the certificates say them, which need not be the minutes divided. */
  public BigDecimal creditHours() {
    return credits.stream()
        .filter(Credit::stands)
        .map(credit -> new BigDecimal(credit.award().creditHours()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
