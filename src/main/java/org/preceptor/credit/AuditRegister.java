package org.preceptor.credit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.audit.AuditTrail;

/** Lets an officer of a licensing body look through the body's own register and its credits. */
@UseCase
public class AuditRegister {

  @Inject Licensees licensees;
  @Inject Holder holder;
  @Inject Credits credits;
  @Inject ProveCredit proofs;
  @Inject CurrentPerson person;
  @Inject Access access;
  @Inject AuditTrail audit;

  /** Some licensees out of many. */
  public record Page(List<LicenseeFile> licensees, int found) {}

  public Page find(Licensees.Query query, int first, int most) {
    var actor = allowed(Verb.LIST, Thing.REGISTER);
    var body = actor.organization();
    var page = licensees.find(body, query, first, most);
    var people = holder.of(page);
    var statements = credits.of(people.values().stream().flatMap(List::stream).toList());
    var files =
        page.stream()
            .map(one -> LicenseeFile.of(one, people.getOrDefault(one, List.of()), statements))
            .toList();
    return new Page(files, licensees.count(body, query));
  }

  /**
   * Opens one licensee's file and records that it was opened.
   *
   * @throws NotFound if the actor's own register has nobody with this number
   */
  public LicenseeFile open(String number) {
    var actor = allowed(Verb.READ, Thing.LICENSEE);
    var licensee =
        licensees
            .find(actor.organization(), number)
            .orElseThrow(() -> new NotFound(Thing.LICENSEE, "of that number"));
    var people = holder.of(licensee);
    if (people.isEmpty()) {
      audit.record(actor, Verb.READ, Thing.LICENSEE, licensee.id().toString(), null);
    }
    people.forEach(
        whose -> audit.record(actor, Verb.READ, Thing.LICENSEE, licensee.id().toString(), whose));
    return LicenseeFile.of(licensee, people, credits.of(people));
  }

  /** That each credit stands in the ledger, by position. */
  public Map<Long, Proof> proofs(LicenseeFile file) {
    return proofs.of(file.statement().credits());
  }

  private Actor allowed(Verb verb, Thing thing) {
    var actor = person.actor();
    if (!access.allows(actor, verb, thing, new Owner(null, actor.organization()))) {
      throw new NotFound(thing, actor.organization());
    }
    return actor;
  }
}
