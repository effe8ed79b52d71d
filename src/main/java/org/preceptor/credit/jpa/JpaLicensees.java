package org.preceptor.credit.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    for (int from = 0; from < licensees.size(); from += AT_ONCE) {
      keepSome(licensees.subList(from, Math.min(from + AT_ONCE, licensees.size())));
      em.flush();
      em.clear();
    }
  }

  private record Place(UUID body, String jurisdiction, String numberKey) {

    private static Place of(Licensee licensee) {
      return new Place(
          licensee.body().value(),
          licensee.jurisdiction().code(),
          Licensee.numberKey(licensee.number()));
    }

    private static Place of(LicenseeRow row) {
      return new Place(row.organization, row.jurisdiction, row.numberKey);
    }
  }

  private void keepSome(List<Licensee> licensees) {
    var known = known(licensees);
    for (var licensee : licensees) {
      var row = known.get(Place.of(licensee));
      if (row == null) {
        row = new LicenseeRow();
        row.id = licensee.id();
        row.set(licensee);
        em.persist(row);
        known.put(Place.of(row), row);
      } else {
        row.set(licensee);
      }
    }
  }

  private Map<Place, LicenseeRow> known(List<Licensee> licensees) {
    var places = licensees.stream().map(Place::of).toList();
    return em.createQuery(
            "select l from LicenseeRow l where l.organization in :bodies and l.numberKey in :keys",
            LicenseeRow.class)
        .setParameter("bodies", places.stream().map(Place::body).distinct().toList())
        .setParameter("keys", places.stream().map(Place::numberKey).distinct().toList())
        .getResultStream()
        .collect(Collectors.toMap(Place::of, Function.identity(), (a, b) -> a, HashMap::new));
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
