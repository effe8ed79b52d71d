package org.preceptor.identity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preceptor.access.Role;
import org.preceptor.identity.Membership;
import org.preceptor.identity.Memberships;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@ApplicationScoped
class JpaMemberships implements Memberships {

  @PersistenceContext EntityManager em;

  @Override
  public List<Membership> of(PersonId person) {
    var byHouse =
        em.createQuery(
                "select m from MembershipRow m, OrganizationRow o"
                    + " where m.person = :person and o.id = m.organization order by o.name, o.id",
                MembershipRow.class)
            .setParameter("person", person.value())
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    row -> row.organization, LinkedHashMap::new, Collectors.toList()));
    return byHouse.entrySet().stream()
        .map(house -> membership(person, house.getKey(), house.getValue()))
        .toList();
  }

  @Override
  public Optional<Membership> find(PersonId person, OrganizationId organization) {
    var rows = rows(person, organization);
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(membership(person, organization.value(), rows));
  }

  @Override
  public void set(Membership membership) {
    var person = membership.person().value();
    var house = membership.organization().value();
    var kept = rows(membership.person(), membership.organization());
    var held = kept.stream().map(MembershipRow::role).collect(Collectors.toSet());
    kept.stream().filter(row -> !membership.roles().contains(row.role())).forEach(em::remove);
    membership.roles().stream()
        .filter(role -> !held.contains(role))
        .forEach(role -> em.persist(new MembershipRow(person, house, role)));
    em.flush();
  }

  @Override
  public void end(PersonId person, OrganizationId organization) {
    rows(person, organization).forEach(em::remove);
    em.flush();
  }

  @Override
  public int administrators(OrganizationId organization) {
    return em.createQuery(
            "select count(m) from MembershipRow m where m.organization = :house and m.role = :role",
            Long.class)
        .setParameter("house", organization.value())
        .setParameter("role", Role.ADMINISTRATOR.name())
        .getSingleResult()
        .intValue();
  }

  private List<MembershipRow> rows(PersonId person, OrganizationId organization) {
    return em.createQuery(
            "select m from MembershipRow m where m.person = :person and m.organization = :house",
            MembershipRow.class)
        .setParameter("person", person.value())
        .setParameter("house", organization.value())
        .getResultList();
  }

  private static Membership membership(PersonId person, UUID house, List<MembershipRow> rows) {
    return new Membership(
        person,
        new OrganizationId(house),
        rows.stream().map(MembershipRow::role).collect(Collectors.toSet()));
  }
}
