package org.preceptor.identity.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.UUID;
import org.preceptor.identity.EmailAddress;
import org.preceptor.identity.Person;
import org.preceptor.standards.PersonId;

@Entity
@Table(name = "person")
class PersonRow {

  @Id UUID id;

  String name;

  String email;

  @Column(name = "email_key")
  String emailKey;

  String zone;

  @Column(name = "email_verified")
  boolean emailVerified;

  boolean demo;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected PersonRow() {}

  PersonRow(Person person) {
    id = person.id().value();
    name = person.name();
    email = person.email().text();
    emailKey = person.email().key();
    zone = person.zone().getId();
    emailVerified = person.emailVerified();
    demo = person.demo();
  }

  Person toPerson() {
    return new Person(
        new PersonId(id), name, new EmailAddress(email), ZoneId.of(zone), emailVerified, demo);
  }
}
