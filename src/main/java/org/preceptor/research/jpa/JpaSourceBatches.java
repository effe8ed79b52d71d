package org.preceptor.research.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.research.SourceBatch;
import org.preceptor.research.SourceBatches;

@ApplicationScoped
class JpaSourceBatches implements SourceBatches {

  @PersistenceContext EntityManager em;

  @Override
  public SourceBatch get(Actor actor, UUID id) {
    return own(actor, id, em.find(SourceBatchRow.class, id));
  }

  @Override
  public SourceBatch hold(Actor actor, UUID id) {
    return own(actor, id, em.find(SourceBatchRow.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private SourceBatch own(Actor actor, UUID id, @Nullable SourceBatchRow row) {
    return Optional.ofNullable(row)
        .map(one -> one.toBatch(lines(id)))
        .filter(one -> one.isOf(actor))
        .orElseThrow(() -> new NotFound(Thing.SOURCE, id));
  }

  private List<SourceBatch.Line> lines(UUID id) {
    return em.createQuery(
            "select l from SourceBatchLineRow l where l.batch = :id order by l.position",
            SourceBatchLineRow.class)
        .setParameter("id", id)
        .getResultStream()
        .map(SourceBatchLineRow::toLine)
        .toList();
  }

  @Override
  public void add(SourceBatch batch) {
    em.persist(new SourceBatchRow(batch));
    em.flush(); // before the rows that name it
    addLines(batch);
  }

  private void addLines(SourceBatch batch) {
    var lines = batch.lines();
    RowBatch.insert(
        em,
        IntStream.range(0, lines.size())
            .mapToObj(place -> new SourceBatchLineRow(batch.id(), place, lines.get(place)))
            .toList());
  }

  @Override
  public void keepDone(SourceBatch batch) {
    row(batch).doneAt = batch.doneAt();
    em.createQuery("delete from SourceBatchLineRow l where l.batch = :id")
        .setParameter("id", batch.id())
        .executeUpdate();
    addLines(batch);
  }

  @Override
  public void keepUndone(SourceBatch batch) {
    row(batch).undoneAt = batch.undoneAt();
  }

  private SourceBatchRow row(SourceBatch batch) {
    return Objects.requireNonNull(em.find(SourceBatchRow.class, batch.id()));
  }
}
