package org.preceptor.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.preceptor.identity.License;

/**
 * Whether a supervisor may supervise under the rules of one licensing body.
 *
 * <p>A body names what it asks in two ways. What it writes as an abbreviation is a type of license,
 * and the supervisor's own has to be one. Anything else, a training or an approval, stands in no
 * register that is read here: the supervisor states it, and signs for it.
 *
 * @param designation which of what the body asks the supervisor has; empty where it asks nothing
 * @param held all licenses that the supervisor says to have
 * @param suspended those of them that a register has as not to be used now
 */
public record SupervisorLicense(
    SupervisionRules rules, String designation, List<License> held, Set<UUID> suspended) {

  private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,}(-[A-Z]+)?");

  /** Why somebody may not supervise. */
  public enum Lack {
    LICENSE_MISSING,
    LICENSE_ELSEWHERE,
    LICENSE_EXPIRED,
    LICENSE_SUSPENDED,
    DESIGNATION_MISSING
  }

  public SupervisorLicense {
    held = List.copyOf(held);
    suspended = Set.copyOf(suspended);
  }

  /** What a body asks of a supervisor, any one of them; none where it asks nothing. */
  public static List<String> asked(SupervisionRules rules) {
    return rules.rules().stream()
        .map(SupervisionRule::measure)
        .filter(Measure.SupervisorHolds.class::isInstance)
        .map(Measure.SupervisorHolds.class::cast)
        .flatMap(asks -> asks.designations().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** What is missing on a day; empty where nothing is. */
  public Optional<Lack> lackOn(LocalDate day) {
    var here = here();
    if (here.isEmpty()) {
      return Optional.of(held.isEmpty() ? Lack.LICENSE_MISSING : Lack.LICENSE_ELSEWHERE);
    }
    var asked = asked(rules);
    if (!asked.isEmpty() && !asked.contains(designation)) {
      return Optional.of(Lack.DESIGNATION_MISSING);
    }
    var suitable = here.stream().filter(this::suits).toList();
    if (suitable.isEmpty()) {
      return Optional.of(Lack.DESIGNATION_MISSING);
    }
    var valid = suitable.stream().filter(license -> license.holdsOn(day)).toList();
    if (valid.isEmpty()) {
      return Optional.of(Lack.LICENSE_EXPIRED);
    }
    return valid.stream().allMatch(license -> suspended.contains(license.id()))
        ? Optional.of(Lack.LICENSE_SUSPENDED)
        : Optional.empty();
  }

  /**
   * From when on there is no license any more, seen from a moment at which there may be one; empty
   * where no end is known. One that is suspended now ends now, because no register says since when.
   */
  Optional<Instant> endsAfter(Instant from, Instant now, ZoneId zone) {
    var day = LocalDate.ofInstant(from, zone);
    if (lackOn(LocalDate.ofInstant(now, zone)).equals(Optional.of(Lack.LICENSE_SUSPENDED))) {
      return Optional.of(now);
    }
    while (true) {
      var current = day;
      var valid = here().stream().filter(this::suits).filter(one -> one.holdsOn(current)).toList();
      if (valid.isEmpty()) {
        return Optional.of(current.atStartOfDay(zone).toInstant());
      }
      var ends = valid.stream().map(License::expires).toList();
      if (ends.stream().anyMatch(Objects::isNull)) {
        return Optional.empty();
      }
      day =
          ends.stream()
              .filter(Objects::nonNull)
              .max(LocalDate::compareTo)
              .orElseThrow()
              .plusDays(1);
    }
  }

  private List<License> here() {
    return held.stream().filter(one -> one.jurisdiction().equals(rules.jurisdiction())).toList();
  }

  private boolean suits(License license) {
    return !ABBREVIATION.matcher(designation).matches()
        || license.type().strip().toUpperCase(Locale.ROOT).equals(designation);
  }

  /**
   * When the supervisor had what the body asks for, as an evaluation of hours wants it; it stands
   * and falls with a license that suits. What is suspended ends the agreement, not what was held.
   *
   * @param supervisor the text by which sessions name the supervisor
   */
  List<Designation> designations(String supervisor) {
    return here().stream()
        .filter(this::suits)
        .map(
            license ->
                new Designation(
                    supervisor,
                    designation,
                    license.issued(),
                    Optional.ofNullable(license.expires())))
        .toList();
  }
}
