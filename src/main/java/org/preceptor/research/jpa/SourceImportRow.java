package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.SourceImport;
import org.preceptor.research.Visibility;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@Entity
@Table(name = "source_import")
class SourceImportRow {

  @Id UUID id;

  UUID organization;

  UUID person;

  @Column(name = "file_name")
  String fileName;

  String visibility;

  String state;

  String format;

  int records;

  int done;

  String remarks;

  @Column(name = "begun_at")
  Instant begunAt;

  @Column(name = "finished_at")
  @Nullable Instant finishedAt;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected SourceImportRow() {}

  void set(SourceImport one) {
    id = one.id();
    organization = one.organization().value();
    person = one.person().value();
    fileName = one.fileName();
    visibility = one.visibility().word();
    state = one.state().word();
    format = one.format();
    records = one.records();
    done = one.done();
    remarks = ReferenceJson.remarks(one.remarks());
    begunAt = one.begunAt();
    finishedAt = one.finishedAt();
  }

  SourceImport toImport() {
    return new SourceImport(
        id,
        new OrganizationId(organization),
        new PersonId(person),
        fileName,
        Visibility.valueOf(visibility.toUpperCase(Locale.ROOT)),
        SourceImport.State.valueOf(state.toUpperCase(Locale.ROOT)),
        format,
        records,
        done,
        ReferenceJson.remarks(remarks),
        begunAt,
        finishedAt);
  }
}
