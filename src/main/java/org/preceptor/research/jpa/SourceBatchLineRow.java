package org.preceptor.research.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.SourceBatch;
import org.preceptor.research.SourceId;

@Entity
@Table(name = "source_batch_line")
@IdClass(SourceBatchLineRow.Key.class)
class SourceBatchLineRow {

  /** The batch and the place in it. */
  static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    @Nullable UUID batch;
    int position;

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && Objects.equals(batch, key.batch)
          && position == key.position;
    }

    @Override
    public int hashCode() {
      return Objects.hash(batch, position);
    }
  }

  @Id UUID batch;

  @Id int position;

  UUID source;

  String title;

  String outcome;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected SourceBatchLineRow() {}

  SourceBatchLineRow(UUID batch, int position, SourceBatch.Line line) {
    this.batch = batch;
    this.position = position;
    source = line.source().value();
    title = line.title();
    outcome = line.outcome().word();
  }

  SourceBatch.Line toLine() {
    return new SourceBatch.Line(
        new SourceId(source),
        title,
        SourceBatch.Outcome.valueOf(outcome.toUpperCase(Locale.ROOT).replace('-', '_')));
  }
}
