package org.preceptor.identity;

import java.util.List;
import java.util.Optional;
import org.preceptor.access.Actor;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;

/** Every house that works with Preceptor. */
public interface Organizations {

  /**
   * Asks nobody's right: for names on papers and pages.
   *
   * @throws org.preceptor.access.NotFound if there is none
   */
  Organization get(OrganizationId id);

  /**
   * @throws org.preceptor.access.NotFound if there is none that the actor may read
   */
  Organization get(OrganizationId id, Actor actor);

  /** Those that anyone may join, by name. */
  List<Organization> open();

  /** Who licenses there. */
  Optional<Organization> licensingBody(Jurisdiction jurisdiction);

  void add(Organization organization);

  /** Makes it the one that runs the installation, which alone founds others. */
  void entrust(OrganizationId operator);

  boolean isOperator(OrganizationId id);

  /** Keeps name and sign-up. */
  void change(Organization organization);
}
