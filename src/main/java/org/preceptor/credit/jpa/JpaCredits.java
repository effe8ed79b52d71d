package org.preceptor.credit.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preceptor.credit.CertificateCode;
import org.preceptor.credit.Credit;
import org.preceptor.credit.Credits;
import org.preceptor.credit.Entry;
import org.preceptor.credit.EntryText;
import org.preceptor.credit.Statement;
import org.preceptor.standards.PersonId;

@ApplicationScoped
class JpaCredits implements Credits {

  @PersistenceContext EntityManager em;

  @Override
  public Statement of(PersonId person) {
    return of(List.of(person)).getOrDefault(person, new Statement(List.of()));
  }

  @Override
  public Map<PersonId, Statement> of(Collection<PersonId> people) {
    if (people.isEmpty()) {
      return Map.of();
    }
    Map<PersonId, List<Entry>> entries =
        em.createQuery(
                "select c.text from CreditEntryContentRow c where c.person in :people"
                    + " order by c.position",
                String.class)
            .setParameter("people", people.stream().map(PersonId::value).toList())
            .getResultStream()
            .map(EntryText::read)
            .collect(Collectors.groupingBy(Entry::person));
    return entries.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, of -> Statement.of(of.getValue())));
  }

  @Override
  public Optional<Credit> find(CertificateCode code) {
    return em.createQuery(
            "select e.person, e.position from CreditCertificateRow c, CreditEntryContentRow e"
                + " where c.code = :code and e.position = c.position",
            Object[].class)
        .setParameter("code", code.text())
        .getResultStream()
        .findFirst()
        .flatMap(row -> credit(new PersonId((UUID) row[0]), (Long) row[1]));
  }

  private Optional<Credit> credit(PersonId person, long position) {
    return of(person).credits().stream()
        .filter(credit -> credit.entry().position() == position)
        .findFirst();
  }
}
