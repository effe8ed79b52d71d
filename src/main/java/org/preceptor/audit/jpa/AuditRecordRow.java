package org.preceptor.audit.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.audit.AuditRecord;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@Entity
@Table(name = "audit_record")
class AuditRecordRow {

  @Id UUID id;

  @Column(name = "happened_at")
  Instant at;

  UUID actor;

  UUID organization;

  String verb;

  String thing;

  @Column(name = "thing_id")
  String thingId;

  @Nullable String whose;

  boolean allowed;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected AuditRecordRow() {}

  AuditRecordRow(AuditRecord record) {
    id = record.id();
    at = record.at();
    actor = record.actor().value();
    organization = record.organization().value();
    verb = record.verb().name();
    thing = record.thing().name();
    thingId = record.thingId();
    var person = record.whose();
    whose = person == null ? null : person.toString();
    allowed = record.allowed();
  }

  AuditRecord toRecord() {
    return new AuditRecord(
        id,
        at,
        new PersonId(actor),
        new OrganizationId(organization),
        Verb.valueOf(verb),
        Thing.valueOf(thing),
        thingId,
        whose == null ? null : PersonId.of(whose),
        allowed);
  }
}
