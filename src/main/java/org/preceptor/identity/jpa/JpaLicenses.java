package org.preceptor.identity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

  @PersistenceContext EntityManager em;
  @Inject Access access;

  @Override
  public List<License> of(PersonId person) {
    return em
        .createQuery(
            "select l from LicenseRow l where l.person = :person order by l.issued desc, l.id",
            LicenseRow.class)
        .setParameter("person", person.value())
        .getResultList()
        .stream()
        .map(row -> row.toLicense(isVerified(row)))
        .toList();
  }

  @Override
  public List<License> find(Jurisdiction jurisdiction, String number) {
    return em
        .createQuery(
            "select l from LicenseRow l where l.jurisdiction = :place and l.numberKey = :number"
                + " order by l.issued desc, l.id",
            LicenseRow.class)
        .setParameter("place", jurisdiction.code())
        .setParameter("number", Keys.ofNumber(number))
        .getResultList()
        .stream()
        .map(row -> row.toLicense(isVerified(row)))
        .toList();
  }

  private boolean isVerified(LicenseRow claimed) {
    var holder = em.find(PersonRow.class, claimed.person);
    return holder != null
        && em.createQuery(
                "select r.nameKey from RegisteredLicenseRow r"
                    + " where r.jurisdiction = :place and r.numberKey = :number",
                String.class)
            .setParameter("place", claimed.jurisdiction)
            .setParameter("number", claimed.numberKey)
            .getResultList()
            .contains(Keys.ofName(holder.name));
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
    lines.forEach(line -> em.merge(new RegisteredLicenseRow(line)));
    em.flush();
  }
}
