package org.preceptor.identity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.identity.Invitation;
import org.preceptor.identity.Invitations;
import org.preceptor.standards.OrganizationId;

@ApplicationScoped
class JpaInvitations implements Invitations {

  @PersistenceContext EntityManager em;
  @Inject Access access;

  @Override
  public void put(Invitation invitation) {
    em.createQuery(
            "delete from InvitationRow i where i.organization = :house and i.emailKey = :key")
        .setParameter("house", invitation.organization().value())
        .setParameter("key", invitation.email().key())
        .executeUpdate();
    em.persist(new InvitationRow(invitation));
    em.flush();
  }

  @Override
  public Optional<Invitation> find(UUID id) {
    return Optional.ofNullable(em.find(InvitationRow.class, id)).map(InvitationRow::toInvitation);
  }

  @Override
  public List<Invitation> all(Actor actor) {
    demand(actor, Verb.LIST, actor.organization(), actor.organization());
    return em.createQuery(
            "select i from InvitationRow i where i.organization = :house"
                + " order by i.invitedAt desc, i.id",
            InvitationRow.class)
        .setParameter("house", actor.organization().value())
        .getResultStream()
        .map(InvitationRow::toInvitation)
        .toList();
  }

  @Override
  public Invitation get(UUID id, Actor actor) {
    var invitation = find(id).orElseThrow(() -> new NotFound(Thing.INVITATION, id));
    demand(actor, Verb.DELETE, invitation.organization(), id);
    return invitation;
  }

  @Override
  public void remove(UUID id) {
    em.createQuery("delete from InvitationRow i where i.id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  private void demand(Actor actor, Verb verb, OrganizationId house, Object asked) {
    if (!access.allows(actor, verb, Thing.INVITATION, new Owner(null, house))) {
      throw new NotFound(Thing.INVITATION, asked);
    }
  }
}
