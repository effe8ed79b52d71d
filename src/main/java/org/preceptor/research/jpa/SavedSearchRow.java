package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.preceptor.research.SavedSearch;
import org.preceptor.research.SearchTerms;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@Entity
@Table(name = "saved_search")
class SavedSearchRow {

  @Id UUID id;

  UUID person;

  UUID organization;

  String name;

  String address;

  boolean alerts;

  @Column(name = "told_to")
  long toldTo;

  @Column(name = "saved_at")
  Instant savedAt;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected SavedSearchRow() {}

  void set(SavedSearch search) {
    id = search.id();
    person = search.person().value();
    organization = search.organization().value();
    name = search.name();
    address = search.asked().text();
    alerts = search.alerts();
    toldTo = search.toldTo();
    savedAt = search.savedAt();
  }

  SavedSearch toSavedSearch() {
    return new SavedSearch(
        id,
        new PersonId(person),
        new OrganizationId(organization),
        name,
        SearchTerms.of(address),
        alerts,
        toldTo,
        savedAt);
  }
}
