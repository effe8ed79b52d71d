package org.preceptor.credit.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.preceptor.credit.Licensee;
import org.preceptor.credit.Licensees;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;

@ApplicationScoped
class JpaLicensees implements Licensees {

  private static final int AT_ONCE = 200;
  private static final String BY_NUMBER =
      "select l from LicenseeRow l where l.organization = :body and l.numberKey = :key";

  @PersistenceContext EntityManager em;

  @Override
  public List<Licensee> find(OrganizationId body, Query query, int first, int most) {
    return asked("select l", body, query, " order by l.nameKey, l.id", LicenseeRow.class)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultStream()
        .map(LicenseeRow::toLicensee)
        .toList();
  }

  @Override
  public int count(OrganizationId body, Query query) {
    return asked("select count(l)", body, query, "", Long.class).getSingleResult().intValue();
  }

  @Override
  public Optional<Licensee> find(OrganizationId body, String number) {
    return em.createQuery(BY_NUMBER, LicenseeRow.class)
        .setParameter("body", body.value())
        .setParameter("key", Licensee.numberKey(number))
        .getResultStream()
        .findFirst()
        .map(LicenseeRow::toLicensee);
  }

  @Override
  public Optional<Licensee> find(OrganizationId body, Jurisdiction jurisdiction, String number) {
    return row(body, jurisdiction, number).map(LicenseeRow::toLicensee);
  }

  @Override
  public void keep(List<Licensee> licensees) {
    int written = 0;
    for (var licensee : licensees) {
      var known = row(licensee.body(), licensee.jurisdiction(), licensee.number());
      var row = known.orElseGet(LicenseeRow::new);
      row.set(licensee);
      if (known.isEmpty()) {
        row.id = licensee.id();
        em.persist(row);
      }
      if (++written % AT_ONCE == 0) {
        em.flush();
        em.clear();
      }
    }
    em.flush();
  }

  private Optional<LicenseeRow> row(OrganizationId body, Jurisdiction place, String number) {
    return em.createQuery(BY_NUMBER + " and l.jurisdiction = :place", LicenseeRow.class)
        .setParameter("body", body.value())
        .setParameter("key", Licensee.numberKey(number))
        .setParameter("place", place.code())
        .getResultStream()
        .findFirst();
  }

  private <T> TypedQuery<T> asked(
      String select, OrganizationId body, Query query, String order, Class<T> type) {
    var name = Licensee.nameKey(query.nameOrNumber());
    var text = new StringBuilder(select).append(" from LicenseeRow l where l.organization = :body");
    if (!name.isEmpty()) {
      text.append(" and (l.nameKey like :name or l.numberKey like :number)");
    }
    if (query.standing().isPresent()) {
      text.append(" and l.status = :standing");
    }
    var asked = em.createQuery(text.append(order).toString(), type);
    asked.setParameter("body", body.value());
    if (!name.isEmpty()) {
      asked.setParameter("name", "%" + name + "%");
      asked.setParameter("number", Licensee.numberKey(query.nameOrNumber()) + "%");
    }
    query.standing().ifPresent(standing -> asked.setParameter("standing", standing.word()));
    return asked;
  }
}
