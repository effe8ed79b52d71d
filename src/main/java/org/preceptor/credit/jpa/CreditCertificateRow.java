package org.preceptor.credit.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "credit_certificate")
class CreditCertificateRow {

  @Id String code;

  long position;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected CreditCertificateRow() {}
}
