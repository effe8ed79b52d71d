package org.preceptor.credit.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.preceptor.credit.CertificateText;
import org.preceptor.credit.LicenseeFile;
import org.preceptor.web.Texts;

/** One licensee as the register writes them. */
public class LicenseeLine {

  private final LicenseeFile file;
  private final Texts texts;

  LicenseeLine(LicenseeFile file, Texts texts) {
    this.file = file;
    this.texts = texts;
  }

  /** A credit and why it counts toward the period, or doesn't. */
  public record Reasoned(CreditLine credit, String reason) {}

  public String getNumber() {
    return file.licensee().number();
  }

  public String getName() {
    return file.licensee().name();
  }

  public String getType() {
    return file.licensee().type();
  }

  public String getJurisdiction() {
    return file.licensee().jurisdiction().code();
  }

  public String getStanding() {
    return file.licensee().standing().word();
  }

  public String getPeriodStarts() {
    return day(file.licensee().periodStarts());
  }

  public String getPeriodEnds() {
    return day(file.licensee().periodEnds());
  }

  /** Whether anybody here has the license of this line. */
  public boolean isKnown() {
    return !file.people().isEmpty();
  }

  public int getMinutesInPeriod() {
    return file.inPeriod().contactTime().minutes();
  }

  public String getContactTimeInPeriod() {
    return CertificateText.hoursAndMinutes(getMinutesInPeriod());
  }

  public String getHoursInPeriod() {
    return file.inPeriod().creditHours().toPlainString();
  }

  public int getEntriesInPeriod() {
    return file.inPeriod().credits().size();
  }

  public int getEntries() {
    return file.statement().credits().size();
  }

  public String getLastEntry() {
    return file.lastEntry().map(at -> day(LocalDate.ofInstant(at, ZoneOffset.UTC))).orElse("");
  }

  /** Newest first. */
  public List<Reasoned> getCredits() {
    return file.statement().credits().reversed().stream()
        .map(credit -> new Reasoned(new CreditLine(credit, texts), file.reason(credit).word()))
        .toList();
  }

  private String day(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(texts.locale())
        .format(date);
  }
}
