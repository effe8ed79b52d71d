package org.preceptor.credit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.preceptor.identity.Person;
import org.preceptor.notice.Letter;

/** What is written to people about their credits; the words stand in the bundle. */
final class CreditLetters {

  private static final Locale LANGUAGE = Locale.ENGLISH;

  private CreditLetters() {}

  static Letter reversed(Person holder, Credit credit, ReversalProposal proposal, String address) {
    var texts = ResourceBundle.getBundle("messages.credit", LANGUAGE);
    Object[] values = {
      holder.name(),
      credit.award().courseTitle(),
      proposal.reason(),
      address,
      credit.award().grievance()
    };
    return new Letter(
        "credit:reversed:" + proposal.id(),
        holder.email().text(),
        line(
            new MessageFormat(texts.getString("letter.reversed.subject"), LANGUAGE).format(values)),
        new MessageFormat(texts.getString("letter.reversed.text"), LANGUAGE).format(values),
        credit.award().organization());
  }

  private static String line(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
