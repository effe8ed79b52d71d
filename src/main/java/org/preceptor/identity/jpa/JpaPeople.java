package org.preceptor.identity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.identity.EmailAddress;
import org.preceptor.identity.EmailTaken;
import org.preceptor.identity.Membership;
import org.preceptor.identity.People;
import org.preceptor.identity.Person;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@ApplicationScoped
class JpaPeople implements People {

  private static final String MEMBERS =
      """
       from PersonRow p where
       exists (select m from MembershipRow m where m.person = p.id and m.organization = :house)
       and (lower(p.name) like :text escape '!' or p.emailKey like :text escape '!')
      """;

  @PersistenceContext EntityManager em;
  @Inject Access access;

  @Override
  public Person get(PersonId id) {
    var row = em.find(PersonRow.class, id.value());
    if (row == null) {
      throw new NotFound(Thing.PERSON, id);
    }
    return row.toPerson();
  }

  @Override
  public Person get(PersonId id, Actor actor) {
    long here =
        em.createQuery(
                "select count(m) from MembershipRow m"
                    + " where m.person = :person and m.organization = :house",
                Long.class)
            .setParameter("person", id.value())
            .setParameter("house", actor.organization().value())
            .getSingleResult();
    boolean own = id.equals(actor.person());
    var owner = new Owner(id, actor.organization());
    if ((here == 0 && !own) || !access.allows(actor, Verb.READ, Thing.PERSON, owner)) {
      throw new NotFound(Thing.PERSON, id);
    }
    return get(id);
  }

  @Override
  public Optional<Person> find(EmailAddress email) {
    return em.createQuery("select p from PersonRow p where p.emailKey = :key", PersonRow.class)
        .setParameter("key", email.key())
        .getResultStream()
        .findFirst()
        .map(PersonRow::toPerson);
  }

  @Override
  public Map<PersonId, String> names(Collection<PersonId> ids) {
    var names = new HashMap<PersonId, String>();
    if (!ids.isEmpty()) {
      em.createQuery("select p from PersonRow p where p.id in :ids", PersonRow.class)
          .setParameter("ids", ids.stream().map(PersonId::value).distinct().toList())
          .getResultStream()
          .forEach(row -> names.put(new PersonId(row.id), row.name));
    }
    return names;
  }

  @Override
  public List<Member> members(Actor actor, String search, int first, int most) {
    var rows =
        members("select p", " order by p.name, p.id", PersonRow.class, actor, search)
            .setFirstResult(first)
            .setMaxResults(most)
            .getResultList();
    if (rows.isEmpty()) {
      return List.of();
    }
    var house = actor.organization();
    var roles = roles(house, rows.stream().map(row -> row.id).toList());
    return rows.stream()
        .filter(row -> roles.containsKey(row.id))
        .map(
            row ->
                new Member(
                    row.toPerson(),
                    new Membership(
                        new PersonId(row.id),
                        house,
                        roles.getOrDefault(row.id, List.of()).stream()
                            .map(MembershipRow::role)
                            .collect(Collectors.toSet()))))
        .toList();
  }

  private Map<UUID, List<MembershipRow>> roles(OrganizationId house, List<UUID> people) {
    return em.createQuery(
            "select m from MembershipRow m where m.organization = :house and m.person in :ids",
            MembershipRow.class)
        .setParameter("house", house.value())
        .setParameter("ids", people)
        .getResultStream()
        .collect(Collectors.groupingBy(row -> row.person));
  }

  @Override
  public int countMembers(Actor actor, String search) {
    return members("select count(p)", "", Long.class, actor, search).getSingleResult().intValue();
  }

  private <T> TypedQuery<T> members(
      String select, String order, Class<T> type, Actor actor, String search) {
    var owner = new Owner(null, actor.organization());
    if (!access.allows(actor, Verb.LIST, Thing.PERSON, owner)) {
      throw new NotFound(Thing.PERSON, actor.organization());
    }
    return em.createQuery(select + MEMBERS + order, type)
        .setParameter("house", actor.organization().value())
        .setParameter("text", Keys.containing(search));
  }

  @Override
  public void add(Person person) {
    try {
      em.persist(new PersonRow(person));
      em.flush();
    } catch (PersistenceException e) {
      throw new EmailTaken(e);
    }
  }

  @Override
  public void change(Person person) {
    var row = em.find(PersonRow.class, person.id().value());
    if (row == null) {
      throw new NotFound(Thing.PERSON, person.id());
    }
    row.name = person.name();
    row.zone = person.zone().getId();
    row.emailVerified = person.emailVerified();
  }

  @Override
  public boolean any() {
    return count("select count(p) from PersonRow p") > 0;
  }

  @Override
  public boolean anyReal() {
    return count("select count(p) from PersonRow p where p.demo = false") > 0;
  }

  private long count(String query) {
    return em.createQuery(query, Long.class).getSingleResult();
  }
}
