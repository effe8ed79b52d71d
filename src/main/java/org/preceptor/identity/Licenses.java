package org.preceptor.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.preceptor.access.Actor;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.PersonId;

/** Licenses that people say they hold, beside what licensing bodies have in their registers. */
public interface Licenses {

  /** Newest first. Asks nobody's right: for a person's own papers and for use cases that did. */
  List<License> of(PersonId person);

  /** All claims of a number; case, spaces and punctuation do not matter. Asks nobody's right. */
  default List<License> find(Jurisdiction jurisdiction, String number) {
    return find(jurisdiction, List.of(number));
  }

  /** As {@link #find(Jurisdiction, String)}, for several numbers at once. */
  List<License> find(Jurisdiction jurisdiction, Collection<String> numbers);

  /**
   * @throws DuplicateLicense if the person has this one already
   */
  void add(License license);

  /**
   * Sets the last day.
   *
   * @throws org.preceptor.access.NotFound if the actor has no such license
   */
  void end(UUID license, LocalDate lastDay, Actor actor);

  /**
   * @throws org.preceptor.access.NotFound if the actor has no such license
   */
  void remove(UUID license, Actor actor);
}
