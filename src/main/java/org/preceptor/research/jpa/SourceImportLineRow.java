package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.SourceId;
import org.preceptor.research.SourceImport;

@Entity
@Table(name = "source_import_line")
@IdClass(SourceImportLineRow.Key.class)
class SourceImportLineRow {

  /** The import and the place in it. */
  static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    @Nullable UUID importId;
    int position;

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && Objects.equals(importId, key.importId)
          && position == key.position;
    }

    @Override
    public int hashCode() {
      return Objects.hash(importId, position);
    }
  }

  @Id
  @Column(name = "import_id")
  UUID importId;

  @Id int position;

  int line;

  String outcome;

  String title;

  @Nullable String source;

  String remarks;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected SourceImportLineRow() {}

  SourceImportLineRow(UUID importId, SourceImport.Line one) {
    this.importId = importId;
    position = one.position();
    line = one.line();
    outcome = one.outcome().word();
    title = one.title();
    source = one.source().map(SourceId::toString).orElse(null);
    remarks = ReferenceJson.remarks(one.remarks());
  }

  SourceImport.Line toLine() {
    return new SourceImport.Line(
        position,
        line,
        SourceImport.Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)),
        title,
        Optional.ofNullable(source).map(SourceId::of),
        ReferenceJson.remarks(remarks));
  }
}
