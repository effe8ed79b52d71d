package org.preceptor.credit;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.standards.PersonId;

/** Awards without a database. */
public final class InMemoryLedger implements CreditLedger, Credits {

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final List<Entry> entries = new ArrayList<>();

  public InMemoryLedger(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized Awarding award(Award award) {
    for (var entry : entries) {
      if (entry instanceof AwardEntry earlier
          && earlier.award().enrollment().equals(award.enrollment())) {
        return new Awarding.Already(earlier);
      }
    }
    var entry =
        new AwardEntry(
            entries.size(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            CertificateCode.random(random),
            award);
    entries.add(entry);
    return new Awarding.Awarded(entry);
  }

  @Override
  public synchronized AmendmentEntry amend(Amendment amendment) {
    var award =
        entries.stream()
            .filter(AwardEntry.class::isInstance)
            .filter(entry -> entry.position() == amendment.award())
            .findFirst()
            .orElseThrow(() -> new NotFound(Thing.CREDIT, amendment.award()));
    var entry =
        new AmendmentEntry(
            entries.size(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            award.person(),
            amendment);
    entries.add(entry);
    return entry;
  }

  @Override
  public synchronized Statement of(PersonId person) {
    return Statement.of(entries.stream().filter(entry -> entry.person().equals(person)).toList());
  }

  @Override
  public Map<PersonId, Statement> of(Collection<PersonId> people) {
    var all = new HashMap<PersonId, Statement>();
    for (var person : people) {
      var statement = of(person);
      if (!statement.credits().isEmpty()) {
        all.put(person, statement);
      }
    }
    return all;
  }

  @Override
  public synchronized Optional<Credit> find(CertificateCode code) {
    return Credit.of(entries).stream()
        .filter(credit -> credit.entry().certificate().equals(code))
        .findFirst();
  }
}
