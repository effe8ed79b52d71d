package org.preceptor.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.preceptor.standards.PersonId;

/**
 * Everything that a licensing body judges one supervisee's hours by. The order of the lists means
 * nothing.
 *
 * @param zone whose days, weeks and months are meant: that of the place of practice
 * @param signed one day of each quarter whose log both have signed
 * @param filed when the plan of supervision reached the licensing body
 */
public record HoursLog(
    ZoneId zone,
    List<SessionHeld> sessions,
    List<PracticeDay> practice,
    List<AgreementSpan> agreements,
    List<Designation> designations,
    List<LocalDate> signed,
    Optional<LocalDate> filed) {

  public HoursLog {
    sessions = List.copyOf(sessions);
    practice = List.copyOf(practice);
    agreements = List.copyOf(agreements);
    designations = List.copyOf(designations);
    signed = List.copyOf(signed);
  }

  /**
   * What is on record of one supervisee toward one license.
   *
   * @param under the agreements that the person has a part in, each with its supervisor's license
   *     for them; those toward another license are passed over
   * @param sessions of these agreements
   * @param practice of the person under them
   */
  public static HoursLog of(
      PersonId person,
      SupervisionRules rules,
      Map<Agreement, SupervisorLicense> under,
      Collection<SessionRecord> sessions,
      Collection<PracticeEntry> practice,
      Instant now) {
    var toward =
        under.keySet().stream()
            .filter(
                one ->
                    one.supervisee(person).filter(s -> s.body().equals(rules.slug())).isPresent())
            .toList();
    var ids = toward.stream().map(Agreement::id).collect(Collectors.toSet());
    return new HoursLog(
        rules.zone(),
        sessions.stream()
            .filter(one -> ids.contains(one.agreement()))
            .flatMap(one -> one.counted(person).stream())
            .toList(),
        practice.stream()
            .filter(one -> ids.contains(one.agreement()) && one.supervisee().equals(person))
            .flatMap(one -> one.counted().stream())
            .toList(),
        toward.stream()
            .flatMap(one -> one.spans(person, Objects.requireNonNull(under.get(one)), now).stream())
            .toList(),
        toward.stream()
            .flatMap(
                one ->
                    Objects.requireNonNull(under.get(one))
                        .designations(one.supervisor().toString())
                        .stream())
            .toList(),
        List.of(),
        Optional.empty());
  }
}
