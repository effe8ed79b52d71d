package org.preceptor.research.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number that was given to a change; one row, locked by who gives the next. */
@Entity
@Table(name = "search_head")
class SearchHeadRow {

  static final int ONLY = 1;

  @Id int id;

  /** Empty until the first number is given. */
  String lineage;

  long position;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected SearchHeadRow() {}
}
