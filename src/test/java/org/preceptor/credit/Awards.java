package org.preceptor.credit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.ContactTime;
import org.preceptor.standards.CreditCategory;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Awards for tests, believable and each with its own enrollment and person. */
public final class Awards {

  private Awards() {}

  public static Award one() {
    return to(PersonId.random(), "Thảo Nguyen", UUID.randomUUID());
  }

  public static Award to(PersonId person, String name, UUID enrollment) {
    return new Award(
        enrollment,
        person,
        OrganizationId.of("6c1c8f0e-7f39-4e58-8a2d-3d3d8d1f4c01"),
        name,
        List.of(new NamedLicense(new Jurisdiction("US-OH"), "LISW-S", "I.1500123")),
        new ActivityRef(ActivityRef.Kind.COURSE, "competence-with-technology", 1),
        "Competence with technology",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        new ContactTime(69),
        "1",
        "60 minutes to the hour, rounded down to half hours",
        List.of(CreditCategory.TELEHEALTH, CreditCategory.ETHICS),
        "Self-paced distance learning",
        List.of("Ruth Abara, PhD, LISW-S"),
        Instant.parse("2026-11-20T23:30:00.123456Z"),
        ZoneId.of("America/New_York"),
        80,
        90,
        "Lakeside School of Social Work",
        List.of(),
        "Write to grievances@lakeside.example");
  }
}
