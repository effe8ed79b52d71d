package org.preceptor.credit.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.preceptor.credit.Licensee;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;

@Entity
@Table(name = "licensee")
class LicenseeRow {

  @Id UUID id;

  UUID organization;

  String jurisdiction;

  String number;

  @Column(name = "number_key")
  String numberKey;

  @Column(name = "license_type")
  String licenseType;

  String name;

  @Column(name = "name_key")
  String nameKey;

  @Column(name = "period_starts")
  LocalDate periodStarts;

  @Column(name = "period_ends")
  LocalDate periodEnds;

  String status;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected LicenseeRow() {}

  void set(Licensee licensee) {
    organization = licensee.body().value();
    jurisdiction = licensee.jurisdiction().code();
    number = licensee.number();
    numberKey = Licensee.numberKey(licensee.number());
    licenseType = licensee.type();
    name = licensee.name();
    nameKey = Licensee.nameKey(licensee.name());
    periodStarts = licensee.periodStarts();
    periodEnds = licensee.periodEnds();
    status = licensee.standing().word();
  }

  Licensee toLicensee() {
    return new Licensee(
        id,
        new OrganizationId(organization),
        new Jurisdiction(jurisdiction),
        number,
        licenseType,
        name,
        periodStarts,
        periodEnds,
        Licensee.Standing.valueOf(status.toUpperCase(Locale.ROOT)));
  }
}
