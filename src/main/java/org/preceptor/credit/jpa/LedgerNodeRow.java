package org.preceptor.credit.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.preceptor.credit.LedgerHead;

@Entity
@Table(name = "ledger_node_cache")
@IdClass(LedgerNodeRow.Key.class)
class LedgerNodeRow {

  /** Which subtree. */
  record Key(int level, long index) {}

  @Id
  @Column(name = "node_level")
  int level;

  @Id
  @Column(name = "node_index")
  long index;

  byte[] hash;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected LedgerNodeRow() {}

  LedgerNodeRow(LedgerHead.Completed node) {
    level = node.level();
    index = node.index();
    hash = node.hash().bytes();
  }
}
