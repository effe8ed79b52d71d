package org.preceptor.credit.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "credit_entry_content")
class CreditEntryContentRow {

  @Id long position;

  byte[] salt;

  String text;

  UUID person;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected CreditEntryContentRow() {}
}
