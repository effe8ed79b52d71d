package org.preceptor.credit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.ContactTime;
import org.preceptor.standards.CreditCategory;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** An entry as the text that the ledger commits to, and back. Keys are permanent. */
public final class EntryText {

  private final Map<String, Object> members;

  private EntryText(Map<String, Object> members) {
    this.members = members;
  }

  public static String write(Entry entry) {
    var members = new TreeMap<String, Object>();
    members.put("position", entry.position());
    members.put("entered-at", entry.enteredAt().toString());
    members.put("kind", kind(entry));
    members.put("person", entry.person().toString());
    switch (entry) {
      case AwardEntry award -> {
        members.put("certificate", award.certificate().text());
        putAward(members, award.award());
      }
      case AmendmentEntry amendment -> putAmendment(members, amendment.amendment());
    }
    return CanonicalJson.write(members);
  }

  /** The word for the kind of an entry, as it stands in the store and in exports. */
  public static String kind(Entry entry) {
    return switch (entry) {
      case AwardEntry award -> "award";
      case AmendmentEntry amendment ->
          switch (amendment.amendment()) {
            case Correction correction -> "correction";
            case Reversal reversal -> "reversal";
          };
    };
  }

  public static Entry read(String text) {
    var entry = new EntryText(StoredJson.read(text));
    long position = entry.number("position");
    var enteredAt = Instant.parse(entry.text("entered-at"));
    var person = PersonId.of(entry.text("person"));
    return switch (entry.text("kind")) {
      case "award" ->
          new AwardEntry(
              position, enteredAt, new CertificateCode(entry.text("certificate")), entry.award());
      case "correction" -> new AmendmentEntry(position, enteredAt, person, entry.correction());
      case "reversal" -> new AmendmentEntry(position, enteredAt, person, entry.reversal());
      default -> throw new IllegalStateException("an entry of no known kind at " + position);
    };
  }

  private static void putAward(Map<String, Object> members, Award award) {
    members.put("award-key", award.enrollment().toString());
    members.put("organization", award.organization().toString());
    members.put("learner", award.learnerName());
    members.put("licenses", award.licenses().stream().map(EntryText::license).toList());
    members.put("course", award.course().slug());
    members.put("course-kind", award.course().kind().word());
    members.put("course-version", award.course().version());
    members.put("course-title", award.courseTitle());
    members.put("objectives-sha256", award.objectivesSha256());
    members.put("contact-minutes", award.contactTime().minutes());
    members.put("credit-hours", award.creditHours());
    members.put("hour-definition", award.hourDefinition());
    members.put("categories", award.categories().stream().map(EntryText::word).toList());
    members.put("delivery-format", award.deliveryFormat());
    members.put("presenters", award.presenters());
    members.put("completed-at", award.completedAt().toString());
    members.put("time-zone", award.zone().getId());
    members.put("pass-percent", award.passPercent());
    members.put("score-percent", award.scorePercent());
    members.put("provider", award.provider());
    members.put("approvals", award.approvals());
    members.put("grievance", award.grievance());
  }

  private static void putAmendment(Map<String, Object> members, Amendment amendment) {
    members.put("amends", amendment.award());
    members.put("reason", amendment.reason());
    members.put("proposed-by", amendment.proposedBy().toString());
    members.put("approved-by", amendment.approvedBy().toString());
    if (amendment instanceof Correction correction) {
      members.put("learner", correction.learnerName());
      members.put("contact-minutes", correction.contactTime().minutes());
      members.put("credit-hours", correction.creditHours());
    }
  }

  private static Map<String, String> license(NamedLicense license) {
    return Map.of(
        "jurisdiction", license.jurisdiction().code(),
        "type", license.type(),
        "number", license.number());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private Award award() {
    return new Award(
        UUID.fromString(text("award-key")),
        PersonId.of(text("person")),
        OrganizationId.of(text("organization")),
        text("learner"),
        licenses(),
        course(),
        text("course-title"),
        text("objectives-sha256"),
        new ContactTime((int) number("contact-minutes")),
        text("credit-hours"),
        text("hour-definition"),
        texts("categories").stream()
            .map(word -> CreditCategory.valueOf(word.toUpperCase(Locale.ROOT)))
            .toList(),
        text("delivery-format"),
        texts("presenters"),
        Instant.parse(text("completed-at")),
        ZoneId.of(text("time-zone")),
        (int) number("pass-percent"),
        (int) number("score-percent"),
        text("provider"),
        texts("approvals"),
        text("grievance"));
  }

  private ActivityRef course() {
    var kind = ActivityRef.Kind.valueOf(text("course-kind").toUpperCase(Locale.ROOT));
    return new ActivityRef(kind, text("course"), (int) number("course-version"));
  }

  private List<NamedLicense> licenses() {
    return ((List<?>) member("licenses"))
        .stream().map(license -> (Map<?, ?>) license).map(EntryText::readLicense).toList();
  }

  private static NamedLicense readLicense(Map<?, ?> license) {
    return new NamedLicense(
        new Jurisdiction(text(license, "jurisdiction")),
        text(license, "type"),
        text(license, "number"));
  }

  private Correction correction() {
    return new Correction(
        number("amends"),
        text("learner"),
        new ContactTime((int) number("contact-minutes")),
        text("credit-hours"),
        text("reason"),
        PersonId.of(text("proposed-by")),
        PersonId.of(text("approved-by")));
  }

  private Reversal reversal() {
    return new Reversal(
        number("amends"),
        text("reason"),
        PersonId.of(text("proposed-by")),
        PersonId.of(text("approved-by")));
  }

  private Object member(String key) {
    return member(members, key);
  }

  private static Object member(Map<?, ?> members, String key) {
    var value = members.get(key);
    if (value == null) {
      throw new IllegalStateException("a stored entry lacks '" + key + "'");
    }
    return value;
  }

  private String text(String key) {
    return (String) member(key);
  }

  private static String text(Map<?, ?> members, String key) {
    return (String) member(members, key);
  }

  private long number(String key) {
    return (Long) member(key);
  }

  private List<String> texts(String key) {
    return ((List<?>) member(key)).stream().map(String.class::cast).toList();
  }
}
