package org.preceptor.identity.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.identity.License;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.PersonId;

@Entity
@Table(name = "license")
class LicenseRow {

  @Id UUID id;

  UUID person;

  String jurisdiction;

  String type;

  String number;

  @Column(name = "number_key")
  String numberKey;

  LocalDate issued;

  @Nullable LocalDate expires;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected LicenseRow() {}

  LicenseRow(License license) {
    id = license.id();
    person = license.person().value();
    jurisdiction = license.jurisdiction().code();
    type = license.type();
    number = license.number();
    numberKey = Keys.ofNumber(license.number());
    issued = license.issued();
    expires = license.expires();
  }

  License toLicense(boolean verified) {
    return new License(
        id,
        new PersonId(person),
        new Jurisdiction(jurisdiction),
        type,
        number,
        issued,
        expires,
        verified);
  }
}
