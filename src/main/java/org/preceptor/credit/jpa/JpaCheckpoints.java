package org.preceptor.credit.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.preceptor.credit.Checkpoint;
import org.preceptor.credit.Checkpoints;

@ApplicationScoped
class JpaCheckpoints implements Checkpoints {

  @PersistenceContext EntityManager em;

  @Override
  public Optional<Checkpoint> latest() {
    return newest(0, 1).stream().findFirst();
  }

  @Override
  public Optional<Checkpoint> find(long size) {
    return Optional.ofNullable(em.find(CheckpointRow.class, size)).map(CheckpointRow::toCheckpoint);
  }

  @Override
  public List<Checkpoint> newest(int first, int most) {
    return em.createQuery("select c from CheckpointRow c order by c.size desc", CheckpointRow.class)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultStream()
        .map(CheckpointRow::toCheckpoint)
        .toList();
  }

  @Override
  public int count() {
    return em.createQuery("select count(c) from CheckpointRow c", Long.class)
        .getSingleResult()
        .intValue();
  }

  @Override
  public void keep(Checkpoint checkpoint) {
    em.persist(new CheckpointRow(checkpoint));
  }
}
