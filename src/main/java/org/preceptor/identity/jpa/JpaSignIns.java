package org.preceptor.identity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.identity.Arrival;
import org.preceptor.identity.Membership;
import org.preceptor.identity.SignIn;
import org.preceptor.identity.SignIns;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@ApplicationScoped
class JpaSignIns implements SignIns {

  @PersistenceContext EntityManager em;
  @Inject Access access;

  @Override
  public void add(SignIn signIn) {
    em.persist(new SignInRow(signIn));
    em.flush();
  }

  @Override
  public Optional<SignIn> find(UUID id) {
    return Optional.ofNullable(em.find(SignInRow.class, id)).map(SignInRow::toSignIn);
  }

  @Override
  public Optional<Arrival> arrive(UUID id) {
    var rows =
        em.createQuery(
                "select s, m, p, o from SignInRow s, MembershipRow m, PersonRow p, OrganizationRow o"
                    + " where s.id = :id and p.id = s.person and o.id = s.organization"
                    + " and m.person = s.person and m.organization = s.organization",
                Object[].class)
            .setParameter("id", id)
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(
            row -> {
              var signIn = ((SignInRow) row[0]).toSignIn();
              return new Arrival(
                  signIn,
                  new Membership(
                      signIn.person(),
                      signIn.organization(),
                      rows.stream()
                          .map(each -> ((MembershipRow) each[1]).role())
                          .collect(Collectors.toSet())),
                  ((PersonRow) row[2]).toPerson(),
                  ((OrganizationRow) row[3]).toOrganization());
            });
  }

  @Override
  public List<SignIn> of(PersonId person, Instant now) {
    return em.createQuery(
            "select s from SignInRow s where s.person = :person order by s.lastSeen desc, s.id",
            SignInRow.class)
        .setParameter("person", person.value())
        .getResultStream()
        .map(SignInRow::toSignIn)
        .filter(signIn -> signIn.holds(now))
        .toList();
  }

  @Override
  public void touch(UUID id, Instant now) {
    // Never brings back what was ended meanwhile, and never sets the clock back.
    em.createQuery(
            "update SignInRow s set s.lastSeen = :now where s.id = :id and s.lastSeen < :now")
        .setParameter("now", now)
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public void actFor(UUID id, OrganizationId organization) {
    em.createQuery("update SignInRow s set s.organization = :house where s.id = :id")
        .setParameter("house", organization.value())
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public void end(UUID id) {
    em.createQuery("delete from SignInRow s where s.id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public void end(UUID id, Actor actor) {
    var row = em.find(SignInRow.class, id);
    if (row == null
        || !access.allows(
            actor,
            Verb.DELETE,
            Thing.SESSION,
            new Owner(new PersonId(row.person), new OrganizationId(row.organization)))) {
      throw new NotFound(Thing.SESSION, id);
    }
    em.remove(row);
  }

  @Override
  public void endAll(PersonId person, @Nullable UUID spared) {
    em.createQuery("delete from SignInRow s where s.person = :person and s.id <> :spared")
        .setParameter("person", person.value())
        .setParameter("spared", spared == null ? UUID.randomUUID() : spared)
        .executeUpdate();
  }

  @Override
  public void sweep(Instant now) {
    em.createQuery("delete from SignInRow s where s.began < :began or s.lastSeen < :seen")
        .setParameter("began", now.minus(SignIn.LONGEST))
        .setParameter("seen", now.minus(SignIn.IDLE))
        .executeUpdate();
  }
}
