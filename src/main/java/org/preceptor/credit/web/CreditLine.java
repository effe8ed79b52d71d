package org.preceptor.credit.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.preceptor.credit.Award;
import org.preceptor.credit.CertificateText;
import org.preceptor.credit.Correction;
import org.preceptor.credit.Credit;
import org.preceptor.web.Texts;

/** One credit as pages write it. */
public class CreditLine {

  private final Credit credit;
  private final Award award;
  private final CertificateText words;
  private final Texts texts;

  CreditLine(Credit credit, Texts texts) {
    this.credit = credit;
    this.award = credit.award();
    this.words = new CertificateText(award, texts.locale());
    this.texts = texts;
  }

  /** What was decided about the credit since, in words. */
  public record Change(String kind, String day, String reason) {}

  public long getEntry() {
    return credit.entry().position();
  }

  public String getCode() {
    return credit.entry().certificate().text();
  }

  public String getStatus() {
    return credit.status().word();
  }

  public boolean isStanding() {
    return credit.stands();
  }

  public String getLearner() {
    return award.learnerName();
  }

  public String getInitials() {
    return words.initials();
  }

  /** License type, number and jurisdiction, one line each. */
  public List<String> getLicenses() {
    return award.licenses().stream()
        .map(one -> one.type() + " " + one.number() + ", " + one.jurisdiction())
        .toList();
  }

  /** Only the ends of the numbers, for the public. */
  public List<String> getLicenseTails() {
    return award.licenses().stream()
        .map(one -> texts.get("credit", "verify.license-tail", one.tail(), one.jurisdiction()))
        .toList();
  }

  public String getTitle() {
    return award.courseTitle();
  }

  public String getCourse() {
    return award.course().toString();
  }

  public String getObjectives() {
    return award.objectivesSha256();
  }

  public String getCompletedOn() {
    return words.completedOn();
  }

  public String getCompletedDay() {
    return words.completedDay();
  }

  public String getContactTime() {
    return words.contactTime();
  }

  public int getMinutes() {
    return award.contactTime().minutes();
  }

  public String getHours() {
    return award.creditHours();
  }

  public String getHourDefinition() {
    return award.hourDefinition();
  }

  public String getCategories() {
    return award.categories().stream()
        .map(
            category -> texts.get("credit", "category." + category.name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(", "));
  }

  public String getFormat() {
    return award.deliveryFormat();
  }

  public List<String> getPresenters() {
    return award.presenters();
  }

  public int getScore() {
    return award.scorePercent();
  }

  public int getPassMark() {
    return award.passPercent();
  }

  public String getProvider() {
    return award.provider();
  }

  public List<String> getApprovals() {
    return award.approvals();
  }

  public String getGrievance() {
    return award.grievance();
  }

  public String getEnteredOn() {
    return moment(credit.entry().enteredAt());
  }

  /** Oldest first. */
  public List<Change> getChanges() {
    return credit.amendments().stream()
        .map(
            entry ->
                new Change(
                    entry.amendment() instanceof Correction ? "corrected" : "reversed",
                    moment(entry.enteredAt()),
                    entry.amendment().reason()))
        .toList();
  }

  private String moment(Instant instant) {
    return moment(instant, award.zone(), texts.locale());
  }

  static String moment(Instant instant, ZoneId zone, Locale locale) {
    var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    var time = instant.atZone(zone);
    return day.format(time) + ", " + DateTimeFormatter.ofPattern("HH:mm zzz", locale).format(time);
  }
}
