package org.preceptor.credit;

import jakarta.inject.Inject;
import java.util.List;
import org.preceptor.UseCase;
import org.preceptor.identity.License;
import org.preceptor.identity.Licenses;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Tells who with an account is which licensee: number, jurisdiction and name have to agree. */
@UseCase
public class Holder {

  @Inject Licenses licenses;
  @Inject Licensees licensees;

  public List<PersonId> of(Licensee licensee) {
    return licenses.find(licensee.jurisdiction(), licensee.number()).stream()
        .filter(License::verified)
        .map(License::person)
        .distinct()
        .toList();
  }

  /** The licensees of a body that a person is. */
  public List<Licensee> isAt(OrganizationId body, PersonId person) {
    return licenses.of(person).stream()
        .filter(License::verified)
        .flatMap(license -> licensees.find(body, license.jurisdiction(), license.number()).stream())
        .toList();
  }
}
