package org.preceptor.identity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.identity.DuplicateLicense;
import org.preceptor.identity.License;
import org.preceptor.identity.LicenseRegister;
import org.preceptor.identity.Licenses;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.PersonId;

@ApplicationScoped
class JpaLicenses implements Licenses, LicenseRegister {

  private static final int AT_ONCE = 200;

  @PersistenceContext EntityManager em;
  @Inject Access access;

  @Override
  public List<License> of(PersonId person) {
    return licenses(
        em.createQuery(
                "select l from LicenseRow l where l.person = :person order by l.issued desc, l.id",
                LicenseRow.class)
            .setParameter("person", person.value())
            .getResultList());
  }

  @Override
  public List<License> find(Jurisdiction jurisdiction, Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    return licenses(
        em.createQuery(
                "select l from LicenseRow l where l.jurisdiction = :place and l.numberKey in :keys"
                    + " order by l.issued desc, l.id",
                LicenseRow.class)
            .setParameter("place", jurisdiction.code())
            .setParameter("keys", numbers.stream().map(Keys::ofNumber).distinct().toList())
            .getResultList());
  }

  private record Claim(String jurisdiction, String numberKey, String nameKey) {}

  /** A claim is verified where a register has the number under the holder's name. */
  private List<License> licenses(List<LicenseRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var names = names(rows);
    var registered = registered(rows);
    return rows.stream()
        .map(
            row ->
                row.toLicense(
                    Optional.ofNullable(names.get(row.person))
                        .map(name -> new Claim(row.jurisdiction, row.numberKey, name))
                        .filter(registered::contains)
                        .isPresent()))
        .toList();
  }

  private Map<UUID, String> names(List<LicenseRow> rows) {
    return em.createQuery(
            "select p.id, p.name from PersonRow p where p.id in :people", Object[].class)
        .setParameter("people", rows.stream().map(row -> row.person).distinct().toList())
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> Keys.ofName((String) row[1])));
  }

  private Set<Claim> registered(List<LicenseRow> rows) {
    return em.createQuery(
            "select r.jurisdiction, r.numberKey, r.nameKey from RegisteredLicenseRow r"
                + " where r.numberKey in :keys",
            Object[].class)
        .setParameter("keys", rows.stream().map(row -> row.numberKey).distinct().toList())
        .getResultStream()
        .map(row -> new Claim((String) row[0], (String) row[1], (String) row[2]))
        .collect(Collectors.toSet());
  }

  @Override
  public void add(License license) {
    try {
      em.persist(new LicenseRow(license));
      em.flush();
    } catch (PersistenceException e) {
      throw new DuplicateLicense(e);
    }
  }

  @Override
  public void end(UUID license, LocalDate lastDay, Actor actor) {
    row(license, Verb.CHANGE, actor).expires = lastDay;
  }

  @Override
  public void remove(UUID license, Actor actor) {
    em.remove(row(license, Verb.DELETE, actor));
  }

  private LicenseRow row(UUID license, Verb verb, Actor actor) {
    var row = em.find(LicenseRow.class, license);
    // A license is its holder's, whichever organization they act for.
    if (row == null
        || !row.person.equals(actor.person().value())
        || !access.allows(
            actor, verb, Thing.LICENSE, new Owner(actor.person(), actor.organization()))) {
      throw new NotFound(Thing.LICENSE, license);
    }
    return row;
  }

  @Override
  public void keep(List<Line> lines) {
    for (int from = 0; from < lines.size(); from += AT_ONCE) {
      keepSome(lines.subList(from, Math.min(from + AT_ONCE, lines.size())));
      em.flush();
      em.clear();
    }
  }

  private void keepSome(List<Line> lines) {
    var rows = lines.stream().map(RegisteredLicenseRow::new).toList();
    // Those that are there are read at once, and merging then asks for none of them again.
    var known =
        em.createQuery(
                "select r from RegisteredLicenseRow r where r.body in :bodies"
                    + " and r.numberKey in :keys",
                RegisteredLicenseRow.class)
            .setParameter("bodies", rows.stream().map(row -> row.body).distinct().toList())
            .setParameter("keys", rows.stream().map(row -> row.numberKey).distinct().toList())
            .getResultStream()
            .map(RegisteredLicenseRow::key)
            .collect(Collectors.toCollection(HashSet::new));
    for (var row : rows) {
      if (known.add(row.key())) {
        em.persist(row);
      } else {
        em.merge(row);
      }
    }
  }
}
