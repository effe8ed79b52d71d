package org.preceptor.research.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.research.Field;
import org.preceptor.research.Identifiers;
import org.preceptor.research.Source;
import org.preceptor.research.SourceId;
import org.preceptor.research.SourceKey;
import org.preceptor.research.SourceType;
import org.preceptor.research.Sources;
import org.preceptor.research.Visibility;
import org.preceptor.standards.OrganizationId;

@ApplicationScoped
class JpaSources implements Sources {

  private static final int MOST_WORDS = 12;

  /** What an actor may read: shown to the organization, their own, or in a collection of theirs. */
  private static final String READABLE =
      """
       from SourceRow s where s.organization = :house and s.mergedInto is null
       and (s.visibility = 'organization' or s.addedBy = :me
         or (s.visibility = 'withdrawn' and exists (select a from AppraisalRow a
           where a.source = s.id and a.person = :me))
         or exists (select i from CollectionSourceRow i, CollectionRow c
           where i.source = s.id and c.id = i.collection and (c.owner = :me
             or (c.kind <> 'person' and exists (select m from CollectionMemberRow m
               where m.collection = c.id and m.person = :me)))))
      """;

  private static final String FINDABLE = " and s.visibility <> 'withdrawn'";

  @PersistenceContext EntityManager em;
  @Inject Access access;

  @Override
  public Optional<Source> find(Actor actor, SourceId id) {
    return find(actor, List.of(id)).stream().findFirst();
  }

  @Override
  public Source get(Actor actor, SourceId id) {
    return find(actor, id).orElseThrow(() -> new NotFound(Thing.SOURCE, id));
  }

  @Override
  public List<Source> find(Actor actor, Collection<SourceId> ids) {
    return named(actor, ids).values().stream().distinct().toList();
  }

  @Override
  public Map<SourceId, Source> named(Actor actor, Collection<SourceId> ids) {
    var today = new Signposts(em).today(ids.stream().map(SourceId::value).toList());
    var found = new HashMap<UUID, Source>();
    for (var part : Portions.of(today.values())) {
      some(actor, part).forEach(source -> found.put(source.id().value(), source));
    }
    var named = new LinkedHashMap<SourceId, Source>();
    for (var id : ids) {
      var source = found.get(today.get(id.value()));
      if (source != null) {
        named.put(id, source);
      }
    }
    return named;
  }

  private List<Source> some(Actor actor, List<UUID> ids) {
    return readable(actor, "select s", " and s.id in :ids", SourceRow.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(SourceRow::toSource)
        .filter(source -> access.allows(actor, Verb.READ, Thing.SOURCE, source.owner()))
        .toList();
  }

  @Override
  public List<Source> find(Actor actor, Query query, int first, int most) {
    return asked(actor, query, "select s", " order by s.titleKey, s.id", SourceRow.class)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultStream()
        .map(SourceRow::toSource)
        .toList();
  }

  @Override
  public int count(Actor actor, Query query) {
    return asked(actor, query, "select count(s)", "", Long.class).getSingleResult().intValue();
  }

  private <T> TypedQuery<T> asked(
      Actor actor, Query query, String select, String order, Class<T> type) {
    var words =
        Arrays.stream(Identifiers.key(query.words()).split(" ", -1))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .toList();
    var more = new StringBuilder(FINDABLE);
    for (int i = 0; i < words.size(); i++) {
      more.append(" and s.searchKey like :word").append(i);
    }
    more.append(query.type().isPresent() ? " and s.sourceType = :type" : "");
    more.append(query.state().isPresent() ? " and s.state = :state" : "");
    var asked = readable(actor, select, more + order, type);
    for (int i = 0; i < words.size(); i++) {
      asked.setParameter("word" + i, "%" + words.get(i) + "%");
    }
    query.type().ifPresent(one -> asked.setParameter("type", one.word()));
    query.state().ifPresent(one -> asked.setParameter("state", one.word()));
    return asked;
  }

  private <T> TypedQuery<T> readable(Actor actor, String select, String more, Class<T> type) {
    if (!access.allowsSome(actor, Verb.LIST, Thing.SOURCE)) {
      throw new NotFound(Thing.SOURCE, "any");
    }
    return em.createQuery(select + READABLE + more, type)
        .setParameter("house", actor.organization().value())
        .setParameter("me", actor.person().value());
  }

  @Override
  public List<SourceKey> keys(Actor actor) {
    return readable(
            actor,
            "select s.id, s.sourceType, s.titleKey, s.firstAuthor, s.issuedYear, s.doi, s.pmid,"
                + " s.isbn",
            FINDABLE,
            Object[].class)
        .getResultStream()
        .map(
            row ->
                new SourceKey(
                    new SourceId((UUID) row[0]),
                    SourceType.of((String) row[1]),
                    (String) row[2],
                    (String) row[3],
                    (Integer) row[4],
                    (String) row[5],
                    (String) row[6],
                    (String) row[7]))
        .toList();
  }

  @Override
  public void add(Source source) {
    var row = new SourceRow();
    row.set(source);
    em.persist(row);
    SearchChangeRow.note(em, row.id);
  }

  @Override
  public void addAll(List<Source> some) {
    RowBatch.insert(
        em,
        some.stream()
            .map(
                source -> {
                  var row = new SourceRow();
                  row.set(source);
                  return row;
                })
            .toList());
    noteAll(some.stream().map(source -> source.id().value()).toList());
  }

  @Override
  public void change(Source source) {
    Objects.requireNonNull(em.find(SourceRow.class, source.id().value())).set(source);
    SearchChangeRow.note(em, source.id().value());
  }

  @Override
  public void merge(SourceId gone, SourceId into) {
    for (var one : List.of(gone, into)) {
      SearchChangeRow.note(em, one.value());
    }
    Objects.requireNonNull(em.find(SourceRow.class, gone.value())).mergedInto = into.toString();
    for (var row :
        em.createQuery(
                "select i from CollectionSourceRow i where i.source = :gone",
                CollectionSourceRow.class)
            .setParameter("gone", gone.value())
            .getResultList()) {
      var key = new CollectionSourceRow.Key();
      key.collection = row.collection;
      key.source = into.value();
      if (em.find(CollectionSourceRow.class, key) == null) {
        em.persist(new CollectionSourceRow(row.collection, into.value(), row.addedBy, row.addedAt));
      }
      em.remove(row);
    }
  }

  @Override
  public void part(SourceId gone) {
    var row = Objects.requireNonNull(em.find(SourceRow.class, gone.value()));
    SearchChangeRow.note(em, row.id);
    Optional.ofNullable(row.mergedInto)
        .ifPresent(into -> SearchChangeRow.note(em, UUID.fromString(into)));
    row.mergedInto = null;
  }

  @Override
  public Optional<SourceId> into(SourceId gone) {
    return Optional.ofNullable(em.find(SourceRow.class, gone.value()))
        .flatMap(row -> Optional.ofNullable(row.mergedInto))
        .map(SourceId::of);
  }

  @Override
  public void show(Collection<SourceId> some, Visibility visibility) {
    for (var ids : Portions.of(some.stream().map(SourceId::value).toList())) {
      em.createQuery("update SourceRow s set s.visibility = :word where s.id in :ids")
          .setParameter("word", visibility.word())
          .setParameter("ids", ids)
          .executeUpdate();
      noteAll(ids);
    }
  }

  @Override
  public void delete(Collection<SourceId> some) {
    var works = new Signposts(em).goneInto(some.stream().map(SourceId::value).toList());
    for (var ids : Portions.of(works.keySet())) {
      noteAll(ids);
      for (var entity :
          List.of(
              "CollectionSourceRow r where r.source in :ids",
              "SourceRevisionRow r where r.source in :ids",
              "SourcePairRow r where r.first in :ids or r.second in :ids",
              "SourceRow r where r.id in :ids")) {
        em.createQuery("delete from " + entity).setParameter("ids", ids).executeUpdate();
      }
      em.createQuery("update SourceImportLineRow l set l.source = null where l.source in :ids")
          .setParameter("ids", ids.stream().map(UUID::toString).toList())
          .executeUpdate();
    }
  }

  private void noteAll(List<UUID> ids) {
    RowBatch.insert(em, ids.stream().map(SearchChangeRow::of).toList());
  }

  @Override
  public int collectionsWith(SourceId id) {
    return em.createQuery(
            "select count(i) from CollectionSourceRow i where i.source = :id", Long.class)
        .setParameter("id", id.value())
        .getSingleResult()
        .intValue();
  }

  @Override
  public Optional<Source> asItWas(SourceId gone) {
    return Optional.ofNullable(em.find(SourceRow.class, gone.value())).map(SourceRow::toSource);
  }

  @Override
  public List<SourceId> formerIds(SourceId id) {
    return new Signposts(em)
        .goneInto(List.of(id.value())).keySet().stream().map(SourceId::new).toList();
  }

  @Override
  public List<Source> identified(
      OrganizationId organization, Field field, Collection<String> identifiers) {
    var values =
        identifiers.stream()
            .map(one -> field == Field.TITLE ? Identifiers.key(one) : one)
            .map(one -> SourceRow.shortened(one, 400))
            .toList();
    return Portions.of(values).stream()
        .flatMap(part -> identified(organization, column(field), part))
        .toList();
  }

  private static String column(Field field) {
    return switch (field) {
      case DOI -> "doi";
      case PMID -> "pmid";
      case TITLE -> "title_key";
      default -> throw new IllegalArgumentException("not looked for: " + field);
    };
  }

  /** A join, since for one column among many values H2 reads all of an organization's rows. */
  private Stream<Source> identified(
      OrganizationId organization, String column, List<String> values) {
    var asked =
        IntStream.rangeClosed(1, values.size())
            .mapToObj(n -> "(?" + n + ")")
            .collect(Collectors.joining(", "));
    var query =
        em.createNativeQuery(
            """
            select s.* from source s join (values %s) asked (name) on s.%s = asked.name
            where s.merged_into is null and s.organization = ?%d
            """
                .formatted(asked, column, values.size() + 1),
            SourceRow.class);
    for (int n = 0; n < values.size(); n++) {
      query.setParameter(n + 1, values.get(n));
    }
    query.setParameter(values.size() + 1, organization.value());
    return ((Stream<?>) query.getResultStream()).map(row -> ((SourceRow) row).toSource());
  }

  @Override
  public List<Source> uncheckedSince(Instant then, int most) {
    return em.createQuery(
            """
            select s from SourceRow s where s.mergedInto is null and (s.doi <> '' or s.pmid <> '')
            and (s.checkedAt is null or s.checkedAt < :then) order by s.addedAt, s.id
            """,
            SourceRow.class)
        .setParameter("then", then)
        .setMaxResults(most)
        .getResultStream()
        .map(SourceRow::toSource)
        .toList();
  }
}
