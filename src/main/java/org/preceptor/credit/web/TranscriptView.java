package org.preceptor.credit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.preceptor.credit.CertificateText;
import org.preceptor.credit.ReadTranscript;
import org.preceptor.credit.Statement;
import org.preceptor.web.Texts;

/** Backs {@code credit/transcript.xhtml}. */
@Named
@RequestScoped
public class TranscriptView {

  @Inject ReadTranscript transcript;
  @Inject Texts texts;

  private Statement statement = new Statement(List.of());
  private List<CreditLine> credits = List.of();

  public void load() {
    statement = transcript.mine();
    credits =
        statement.credits().reversed().stream()
            .map(credit -> new CreditLine(credit, texts))
            .toList();
  }

  /** Newest first. */
  public List<CreditLine> getCredits() {
    return credits;
  }

  public int getMinutes() {
    return statement.contactTime().minutes();
  }

  public String getContactTime() {
    return CertificateText.hoursAndMinutes(getMinutes());
  }

  public String getHours() {
    return statement.creditHours().toPlainString();
  }

  /** How many of them stand. */
  public long getStanding() {
    return statement.credits().stream().filter(credit -> credit.stands()).count();
  }
}
