package org.preceptor.credit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.preceptor.access.CurrentPerson;
import org.preceptor.credit.CertificateText;
import org.preceptor.credit.ReadTranscript;
import org.preceptor.credit.Statement;
import org.preceptor.identity.KeepLicenses;
import org.preceptor.identity.People;
import org.preceptor.web.Texts;

/** Backs {@code credit/transcript.xhtml}. */
@Named
@RequestScoped
public class TranscriptView {

  @Inject ReadTranscript transcript;
  @Inject KeepLicenses licenses;
  @Inject People people;
  @Inject CurrentPerson person;
  @Inject Clock clock;
  @Inject Texts texts;

  private Statement statement = new Statement(List.of());
  private List<CreditLine> credits = List.of();
  private List<String> held = List.of();
  private String today = "";

  public void load() {
    statement = transcript.mine();
    credits =
        statement.credits().reversed().stream()
            .map(credit -> new CreditLine(credit, texts))
            .toList();
    held =
        licenses.all().stream()
            .map(one -> one.type() + " " + one.number() + ", " + one.jurisdiction().code())
            .toList();
    today =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(texts.locale())
            .format(LocalDate.ofInstant(clock.instant(), people.get(person.id()).zone()));
  }

  /** Newest first. */
  public List<CreditLine> getCredits() {
    return credits;
  }

  /** Which credits these are and what became of them, as one text. */
  public String getShown() {
    return statement.credits().stream()
        .map(credit -> credit.entry().certificate().text() + " " + credit.amendments().size())
        .collect(Collectors.joining("\n"));
  }

  /** The licenses of the holder, for the printed page. */
  public List<String> getLicenses() {
    return held;
  }

  /** Where the holder is. */
  public String getToday() {
    return today;
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
