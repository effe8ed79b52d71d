package org.preceptor.credit;

import jakarta.inject.Inject;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.audit.AuditTrail;

/** Opens a certificate for its holder, or for an officer of the body that licenses the holder. */
@UseCase
public class OpenCertificate {

  @Inject Credits credits;
  @Inject Holder holder;
  @Inject CurrentPerson person;
  @Inject Access access;
  @Inject AuditTrail audit;

  /**
   * Records it where the certificate is another person's.
   *
   * @throws NotFound if there is none with this code that the actor may read
   */
  public Credit get(String code) {
    var actor = person.actor();
    var credit =
        CertificateCode.read(code)
            .flatMap(credits::find)
            .filter(found -> mayRead(actor, found.award()))
            .orElseThrow(() -> new NotFound(Thing.CERTIFICATE, "of that code"));
    var whose = credit.award().person();
    if (!whose.equals(actor.person())) {
      audit.record(actor, Verb.READ, Thing.CERTIFICATE, credit.entry().certificate().text(), whose);
    }
    return credit;
  }

  private boolean mayRead(Actor actor, Award award) {
    var owner = new Owner(award.person(), award.organization());
    var body = new Owner(null, actor.organization());
    return access.allows(actor, Verb.READ, Thing.CERTIFICATE, owner)
        || (access.allows(actor, Verb.READ, Thing.LICENSEE, body)
            && !holder.isAt(actor.organization(), award.person()).isEmpty());
  }
}
