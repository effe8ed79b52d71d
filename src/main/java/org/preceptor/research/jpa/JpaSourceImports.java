package org.preceptor.research.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.research.SourceId;
import org.preceptor.research.SourceImport;
import org.preceptor.research.SourceImports;

@ApplicationScoped
class JpaSourceImports implements SourceImports {

  @PersistenceContext EntityManager em;

  @Override
  public Optional<Arrival> arrival(SourceId source) {
    return em.createQuery(
            "select i.fileName, l.line from SourceImportLineRow l, SourceImportRow i"
                + " where l.source = :source and l.outcome = 'added' and i.id = l.importId",
            Object[].class)
        .setParameter("source", source.toString())
        .getResultStream()
        .findFirst()
        .map(row -> new Arrival((String) row[0], (Integer) row[1]));
  }

  @Override
  public void add(SourceImport begun, byte[] bytes) {
    var row = new SourceImportRow();
    row.set(begun);
    em.persist(row);
    em.flush(); // the file refers to it
    em.persist(new SourceImportFileRow(begun.id(), bytes));
  }

  @Override
  public SourceImport get(Actor actor, UUID id) {
    var row = em.find(SourceImportRow.class, id);
    if (row == null
        || !row.person.equals(actor.person().value())
        || !row.organization.equals(actor.organization().value())) {
      throw new NotFound(Thing.SOURCE, id);
    }
    return row.toImport();
  }

  @Override
  public List<SourceImport> of(Actor actor, int most) {
    return em.createQuery(
            "select i from SourceImportRow i where i.person = :me and i.organization = :house"
                + " order by i.begunAt desc, i.id",
            SourceImportRow.class)
        .setParameter("me", actor.person().value())
        .setParameter("house", actor.organization().value())
        .setMaxResults(most)
        .getResultStream()
        .map(SourceImportRow::toImport)
        .toList();
  }

  @Override
  public Optional<SourceImport> next() {
    return em.createQuery(
            "select i from SourceImportRow i where i.state = 'waiting' order by i.begunAt, i.id",
            SourceImportRow.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(SourceImportRow::toImport);
  }

  @Override
  public byte[] bytes(UUID id) {
    var file = em.find(SourceImportFileRow.class, id);
    return file == null ? new byte[0] : file.bytes;
  }

  @Override
  public SourceImport hold(UUID id) {
    var row = em.find(SourceImportRow.class, id, LockModeType.PESSIMISTIC_WRITE);
    return Objects.requireNonNull(row).toImport();
  }

  @Override
  public void goOn(SourceImport imported, List<SourceImport.Line> lines) {
    RowBatch.insert(
        em, lines.stream().map(line -> new SourceImportLineRow(imported.id(), line)).toList());
    Objects.requireNonNull(em.find(SourceImportRow.class, imported.id())).set(imported);
    if (imported.state() == SourceImport.State.FINISHED) {
      em.createQuery("delete from SourceImportFileRow f where f.importId = :id")
          .setParameter("id", imported.id())
          .executeUpdate();
    }
  }

  @Override
  public List<SourceImport.Line> lines(UUID id, boolean onlyRemarked, int first, int most) {
    return em.createQuery(
            "select l from SourceImportLineRow l where l.importId = :id"
                + (onlyRemarked ? " and (l.remarks <> '[]' or l.outcome <> 'added')" : "")
                + " order by l.position",
            SourceImportLineRow.class)
        .setParameter("id", id)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultStream()
        .map(SourceImportLineRow::toLine)
        .toList();
  }

  @Override
  public Map<SourceImport.Outcome, Integer> outcomes(UUID id) {
    var outcomes = new EnumMap<SourceImport.Outcome, Integer>(SourceImport.Outcome.class);
    em.createQuery(
            "select l.outcome, count(l) from SourceImportLineRow l where l.importId = :id"
                + " group by l.outcome",
            Object[].class)
        .setParameter("id", id)
        .getResultStream()
        .forEach(
            row ->
                outcomes.put(
                    SourceImport.Outcome.valueOf(((String) row[0]).toUpperCase(Locale.ROOT)),
                    ((Long) row[1]).intValue()));
    return outcomes;
  }

  @Override
  public List<SourceId> brought(UUID id) {
    return em.createQuery(
            "select l.source from SourceImportLineRow l where l.importId = :id"
                + " and l.outcome = 'added' and l.source is not null order by l.position",
            String.class)
        .setParameter("id", id)
        .getResultStream()
        .map(SourceId::of)
        .toList();
  }
}
