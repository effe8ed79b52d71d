package org.preceptor.app;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.preceptor.UseCase;
import org.preceptor.access.Actor;
import org.preceptor.access.Role;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.audit.AuditTrail;
import org.preceptor.credit.Holder;
import org.preceptor.identity.DemoInvitations;
import org.preceptor.identity.DemoPeople;
import org.preceptor.standards.PersonId;

/** What lies on the desks of those who look after others: letters, and who looked at whom. */
@UseCase
public class DemoDesk {

  private static final Actor OFFICER =
      new Actor(DemoPeople.DELROY, DemoPeople.BOARD, Set.of(Role.BOARD_OFFICER));
  private static final Actor ADMINISTRATOR =
      new Actor(DemoPeople.PRIYA, DemoPeople.AGENCY, Set.of(Role.ADMINISTRATOR));

  @Inject DemoInvitations invitations;
  @Inject Holder holder;
  @Inject AuditTrail audit;

  public void make() {
    invitations.make();
    List.of(DemoPeople.BEN, DemoPeople.CHIDI, DemoPeople.RUTH).forEach(this::looksUp);
    List.of(DemoPeople.AMARA, DemoPeople.SAMIRA).forEach(this::opens);
  }

  private void looksUp(PersonId person) {
    for (var licensee : holder.isAt(DemoPeople.BOARD, person)) {
      audit.record(OFFICER, Verb.READ, Thing.LICENSEE, licensee.id().toString(), person);
    }
  }

  private void opens(PersonId person) {
    audit.record(ADMINISTRATOR, Verb.READ, Thing.PERSON, person.toString(), person);
  }
}
