package org.preceptor.credit;

import jakarta.inject.Inject;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.audit.AuditTrail;
import org.preceptor.identity.LicenseRegister;
import org.preceptor.identity.Organizations;
import org.preceptor.standards.Jurisdiction;

/**
 * Takes over a register that a licensing body sends: all of it, or with a single mistake nothing.
 */
@UseCase
public class ImportRegister {

  @Inject Licensees licensees;
  @Inject LicenseRegister licenses;
  @Inject Organizations organizations;
  @Inject CurrentPerson person;
  @Inject Access access;
  @Inject AuditTrail audit;

  public RegisterFile take(String csv) {
    var actor = person.actor();
    var body = organizations.get(actor.organization()).jurisdiction();
    var owner = new Owner(null, actor.organization());
    if (body == null || !access.allows(actor, Verb.CHANGE, Thing.REGISTER, owner)) {
      throw new NotFound(Thing.REGISTER, actor.organization());
    }
    var file = RegisterFile.read(actor.organization(), body, csv);
    if (file.mistakes().isEmpty()) {
      keep(file, body);
      var count = Integer.toString(file.licensees().size());
      audit.record(actor, Verb.CHANGE, Thing.REGISTER, count, null);
    }
    return file;
  }

  private void keep(RegisterFile file, Jurisdiction jurisdiction) {
    licensees.keep(file.licensees());
    licenses.keep(
        file.licensees().stream()
            .map(
                one ->
                    new LicenseRegister.Line(
                        one.body(), jurisdiction, one.type(), one.number(), one.name()))
            .toList());
  }
}
