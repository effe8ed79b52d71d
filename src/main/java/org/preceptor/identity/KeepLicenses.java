package org.preceptor.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.preceptor.UseCase;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.audit.AuditTrail;
import org.preceptor.notice.Outbox;
import org.preceptor.standards.Jurisdiction;

/** Lets a person say which licenses they hold. */
@UseCase
public class KeepLicenses {

  private static final Pattern PLACE = Pattern.compile("(US|CA)-[A-Z]{2}");
  private static final Pattern NUMBER = Pattern.compile(".*[\\p{L}\\p{N}].*");

  @Inject CurrentPerson current;
  @Inject Licenses licenses;
  @Inject People people;
  @Inject Outbox outbox;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** A license as it is typed; a date that was not typed is null. */
  public record Form(
      String jurisdiction,
      String type,
      String number,
      @Nullable LocalDate issued,
      @Nullable LocalDate expires) {}

  public List<License> all() {
    return licenses.of(current.id());
  }

  /**
   * Adds one; what has to be mended first is returned. A license is in one account only: whoever
   * has it is told when somebody else names it, and a licensing body knows whose it is.
   */
  public List<Mistake> add(Form form) {
    var mistakes = mistakes(form);
    var issued = form.issued();
    if (!mistakes.isEmpty() || issued == null) {
      return mistakes;
    }
    var place = new Jurisdiction(form.jurisdiction());
    var claim = licenses.find(place, form.number()).stream().findFirst();
    if (claim.isPresent()) {
      return List.of(refuse(claim.get()));
    }
    licenses.add(
        new License(
            UUID.randomUUID(),
            current.id(),
            place,
            form.type().strip(),
            form.number().strip(),
            issued,
            form.expires(),
            false));
    return List.of();
  }

  private Mistake refuse(License held) {
    if (held.person().equals(current.id())) {
      return new Mistake("number", "twice");
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var holder = people.get(held.person());
    outbox.put(IdentityLetters.licenseClaimed(holder, held, now));
    audit.refuse(current.actor(), Verb.CREATE, Thing.LICENSE, held.id().toString(), held.person());
    return new Mistake("number", "claimed");
  }

  /**
   * @throws org.preceptor.access.NotFound if it is nobody's or somebody else's
   */
  public void end(UUID license, LocalDate lastDay) {
    licenses.end(license, lastDay, current.actor());
  }

  /**
   * @throws org.preceptor.access.NotFound if it is nobody's or somebody else's
   */
  public void remove(UUID license) {
    licenses.remove(license, current.actor());
  }

  private static List<Mistake> mistakes(Form form) {
    var mistakes = new ArrayList<Mistake>();
    if (!PLACE.matcher(form.jurisdiction()).matches()) {
      mistakes.add(new Mistake("jurisdiction", "missing"));
    }
    if (form.type().isBlank() || form.type().strip().length() > License.LONGEST_TYPE) {
      mistakes.add(new Mistake("type", "missing"));
    }
    if (!NUMBER.matcher(form.number()).matches()
        || form.number().strip().length() > License.LONGEST_NUMBER) {
      mistakes.add(new Mistake("number", "missing"));
    }
    var issued = form.issued();
    var expires = form.expires();
    if (issued == null) {
      mistakes.add(new Mistake("issued", "missing"));
    } else if (expires != null && expires.isBefore(issued)) {
      mistakes.add(new Mistake("expires", "before-issued"));
    }
    return mistakes;
  }
}
