package org.preceptor.credit.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.credit.Commitment;
import org.preceptor.credit.Hash;
import org.preceptor.credit.Ledger;
import org.preceptor.credit.LedgerHead;
import org.preceptor.credit.MerkleTree;
import org.preceptor.credit.StoredEntry;
import org.preceptor.standards.PersonId;

@ApplicationScoped
class JpaLedger implements Ledger {

  private static final int AT_ONCE = 500;

  @PersistenceContext EntityManager em;

  @Override
  public LedgerHead head() {
    var row =
        em.createQuery("select h from LedgerHeadRow h", LedgerHeadRow.class).getSingleResult();
    em.refresh(row);
    return row.toHead();
  }

  @Override
  public LedgerHead lockedHead() {
    return em.find(LedgerHeadRow.class, LedgerHeadRow.ONLY, LockModeType.PESSIMISTIC_WRITE)
        .toHead();
  }

  @Override
  public MerkleTree tree(long size) {
    return new MerkleTree(size, this::node);
  }

  private Hash node(int level, long index) {
    if (level == 0) {
      return new Hash(em.find(CreditEntryRow.class, index).leafHash);
    }
    var kept = em.find(LedgerNodeRow.class, new LedgerNodeRow.Key(level, index));
    return kept != null
        ? new Hash(kept.hash)
        : MerkleTree.above(node(level - 1, 2 * index), node(level - 1, 2 * index + 1));
  }

  @Override
  public Optional<StoredEntry> entry(long position) {
    return between(position, position + 1).stream().findFirst();
  }

  @Override
  public Stream<StoredEntry> entries(long size) {
    return LongStream.iterate(0, from -> from < size, from -> from + AT_ONCE)
        .boxed()
        .flatMap(from -> between(from, Math.min(from + AT_ONCE, size)).stream());
  }

  private List<StoredEntry> between(long from, long to) {
    List<Object[]> rows =
        em.createQuery(
                "select e, c from CreditEntryRow e"
                    + " left join CreditEntryContentRow c on c.position = e.position"
                    + " where e.position >= :from and e.position < :to order by e.position",
                Object[].class)
            .setParameter("from", from)
            .setParameter("to", to)
            .getResultList();
    var entries = new ArrayList<StoredEntry>(rows.size());
    for (var row : rows) {
      entries.add(entry((CreditEntryRow) row[0], (CreditEntryContentRow) row[1]));
    }
    em.clear();
    return entries;
  }

  private static StoredEntry entry(CreditEntryRow row, @Nullable CreditEntryContentRow content) {
    return new StoredEntry(
        row.position,
        row.kind,
        Optional.ofNullable(row.awardKey).map(UUID::fromString),
        row.enteredAt,
        new Hash(row.leafHash),
        new Hash(row.rootBefore),
        Optional.ofNullable(content)
            .map(
                c ->
                    new StoredEntry.Content(
                        new PersonId(c.person), new Commitment(c.salt, c.text))));
  }
}
