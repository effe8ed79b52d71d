package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "source_import_file")
class SourceImportFileRow {

  @Id
  @Column(name = "import_id")
  UUID importId;

  byte[] bytes;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected SourceImportFileRow() {}

  SourceImportFileRow(UUID importId, byte[] bytes) {
    this.importId = importId;
    this.bytes = bytes;
  }
}
