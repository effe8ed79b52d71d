package org.preceptor.identity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.identity.Organization;
import org.preceptor.identity.Organization.SignUp;
import org.preceptor.identity.Organizations;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;

@ApplicationScoped
class JpaOrganizations implements Organizations {

  @PersistenceContext EntityManager em;
  @Inject Access access;

  @Override
  public Organization get(OrganizationId id) {
    return row(id).toOrganization();
  }

  @Override
  public Organization get(OrganizationId id, Actor actor) {
    if (!access.allows(actor, Verb.READ, Thing.ORGANIZATION, new Owner(null, id))) {
      throw new NotFound(Thing.ORGANIZATION, id);
    }
    return get(id);
  }

  @Override
  public List<Organization> open() {
    return em.createQuery(
            "select o from OrganizationRow o where o.signUp = :open order by o.name, o.id",
            OrganizationRow.class)
        .setParameter("open", SignUp.OPEN.name())
        .getResultStream()
        .map(OrganizationRow::toOrganization)
        .toList();
  }

  @Override
  public Optional<Organization> licensingBody(Jurisdiction jurisdiction) {
    return em.createQuery(
            "select o from OrganizationRow o where o.jurisdiction = :place order by o.name, o.id",
            OrganizationRow.class)
        .setParameter("place", jurisdiction.code())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(OrganizationRow::toOrganization);
  }

  @Override
  public void add(Organization organization) {
    em.persist(new OrganizationRow(organization));
    em.flush();
  }

  @Override
  public void entrust(OrganizationId operator) {
    row(operator).operator = true;
  }

  @Override
  public boolean isOperator(OrganizationId id) {
    return row(id).operator;
  }

  @Override
  public void change(Organization organization) {
    var row = row(organization.id());
    row.name = organization.name();
    row.signUp = organization.signUp().name();
  }

  private OrganizationRow row(OrganizationId id) {
    var row = em.find(OrganizationRow.class, id.value());
    if (row == null) {
      throw new NotFound(Thing.ORGANIZATION, id);
    }
    return row;
  }
}
