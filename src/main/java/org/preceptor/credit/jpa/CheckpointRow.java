package org.preceptor.credit.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.preceptor.credit.Checkpoint;
import org.preceptor.credit.Hash;

@Entity
@Table(name = "credit_checkpoint")
class CheckpointRow {

  @Id long size;

  byte[] root;

  String note;

  @Column(name = "made_at")
  Instant madeAt;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected CheckpointRow() {}

  CheckpointRow(Checkpoint checkpoint) {
    size = checkpoint.size();
    root = checkpoint.root().bytes();
    note = checkpoint.note();
    madeAt = checkpoint.madeAt();
  }

  Checkpoint toCheckpoint() {
    return new Checkpoint(size, new Hash(root), note, madeAt);
  }
}
