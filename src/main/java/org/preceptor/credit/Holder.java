package org.preceptor.credit;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preceptor.UseCase;
import org.preceptor.identity.License;
import org.preceptor.identity.Licenses;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Tells who with an account is which licensee: number, jurisdiction and name have to agree. */
@UseCase
public class Holder {

  @Inject Licenses licenses;
  @Inject Licensees licensees;

  public List<PersonId> of(Licensee licensee) {
    return of(List.of(licensee)).getOrDefault(licensee, List.of());
  }

  /** Those of several licensees at once; who has no account is left out. */
  public Map<Licensee, List<PersonId>> of(Collection<Licensee> some) {
    var people = new HashMap<Licensee, List<PersonId>>();
    some.stream()
        .collect(Collectors.groupingBy(Licensee::jurisdiction))
        .forEach((place, there) -> people.putAll(of(place, there)));
    return people;
  }

  private Map<Licensee, List<PersonId>> of(Jurisdiction place, List<Licensee> some) {
    var holders =
        licenses.find(place, some.stream().map(Licensee::number).toList()).stream()
            .filter(License::verified)
            .collect(
                Collectors.groupingBy(
                    license -> Licensee.numberKey(license.number()),
                    Collectors.mapping(License::person, Collectors.toList())));
    return some.stream()
        .filter(one -> holders.containsKey(Licensee.numberKey(one.number())))
        .collect(
            Collectors.toMap(
                Function.identity(),
                one ->
                    holders.getOrDefault(Licensee.numberKey(one.number()), List.of()).stream()
                        .distinct()
                        .toList()));
  }

  /** The licensees of a body that a person is. */
  public List<Licensee> isAt(OrganizationId body, PersonId person) {
    return licenses.of(person).stream()
        .filter(License::verified)
        .flatMap(license -> licensees.find(body, license.jurisdiction(), license.number()).stream())
        .toList();
  }
}
