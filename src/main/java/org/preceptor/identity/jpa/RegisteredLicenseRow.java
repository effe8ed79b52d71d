package org.preceptor.identity.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.preceptor.identity.LicenseRegister.Line;

@Entity
@Table(name = "registered_license")
@IdClass(RegisteredLicenseRow.Key.class)
class RegisteredLicenseRow {

  /** A number stands once in a body's register of a place. */
  public record Key(UUID body, String jurisdiction, String numberKey) implements Serializable {}

  @Id UUID body;

  @Id String jurisdiction;

  @Id
  @Column(name = "number_key")
  String numberKey;

  String number;

  String type;

  String name;

  @Column(name = "name_key")
  String nameKey;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected RegisteredLicenseRow() {}

  RegisteredLicenseRow(Line line) {
    body = line.body().value();
    jurisdiction = line.jurisdiction().code();
    numberKey = Keys.ofNumber(line.number());
    number = line.number();
    type = line.type();
    name = line.name();
    nameKey = Keys.ofName(line.name());
  }

  Key key() {
    return new Key(body, jurisdiction, numberKey);
  }
}
