package org.preceptor.supervision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * What a supervisor and those supervised agree on. Hours count while it is in force.
 *
 * <p>It is written in versions, the first when it is opened. A version is in force from the moment
 * at which the last of its parties has signed it, or from its first day if that comes later, until
 * a newer version takes its place, its last day is over, a party ends it, or the supervisor's
 * license does. A version that waits for signatures takes nothing away from the one before it.
 *
 * <p>Everything here is facts in any order; what is in force is computed from them each time.
 *
 * @param supervisees one to six, in the order in which they were named
 * @param zone whose days first and last day are
 */
public record Agreement(
    AgreementId id,
    OrganizationId organization,
    PersonId supervisor,
    List<Supervisee> supervisees,
    ZoneId zone,
    List<Version> versions,
    List<Signature> signatures,
    List<Approval> approvals,
    Optional<Ending> ending,
    List<HandOver> handOvers) {

  public static final int MOST_SUPERVISEES = 6;
  public static final int LONGEST_REASON = 1000;

  /**
   * Somebody supervised, toward a license.
   *
   * @param body the folder of the rules that the hours are judged by
   * @param designation what entitles the supervisor there, as the body calls it; may be empty
   */
  public record Supervisee(PersonId person, String body, String designation) {}

  /** A text as it was written, the first with number one. */
  public record Version(int number, AgreementText text, PersonId by, Instant at) {}

  /**
   * @param digest of the version that was shown
   */
  public record Signature(int version, PersonId person, String digest, Instant at) {}

  /** A licensing body approved a version from a day on, as a party has entered it. */
  public record Approval(int version, String body, LocalDate day, PersonId by, Instant at) {}

  public record Ending(String reason, PersonId by, Instant at) {}

  /** A supervisee goes on under another agreement. */
  public record HandOver(PersonId supervisee, AgreementId to, Instant at) {}

  /** Why a version is no longer in force. */
  public enum Until {
    REPLACED,
    LAST_DAY,
    ENDED,
    HANDED_OVER,
    LICENSE
  }

  /** A version in force for one supervisee; empty ends are not known yet. */
  public record InForce(int version, Instant from, Optional<Instant> until, Optional<Until> why) {

    boolean covers(Instant moment) {
      return !moment.isBefore(from) && until.map(moment::isBefore).orElse(true);
    }
  }

  /** How an agreement stands. */
  public enum State {
    IN_FORCE,
    /** Signed by all; its first day is still to come. */
    NOT_YET,
    WAITING,
    EXPIRED,
    LICENSE_ENDED,
    HANDED_OVER,
    ENDED;

    /** As it stands in message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Agreement {
    if (supervisees.isEmpty() || supervisees.size() > MOST_SUPERVISEES) {
      throw new IllegalArgumentException("one to six are supervised, not " + supervisees.size());
    }
    var people = new HashSet<PersonId>();
    if (!supervisees.stream().map(Supervisee::person).allMatch(people::add)
        || !people.add(supervisor)) {
      throw new IllegalArgumentException("nobody stands twice in an agreement");
    }
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("an agreement has a first version");
    }
    supervisees = List.copyOf(supervisees);
    versions = versions.stream().sorted(Comparator.comparingInt(Version::number)).toList();
    signatures =
        signatures.stream()
            .sorted(
                Comparator.comparing(Signature::at).thenComparing(one -> one.person().toString()))
            .toList();
    approvals = approvals.stream().sorted(Comparator.comparing(Approval::at)).toList();
    handOvers = handOvers.stream().sorted(Comparator.comparing(HandOver::at)).toList();
  }

  /** With nothing signed yet. */
  public static Agreement opened(
      AgreementId id,
      OrganizationId organization,
      PersonId supervisor,
      List<Supervisee> supervisees,
      ZoneId zone,
      Version first) {
    return new Agreement(
        id,
        organization,
        supervisor,
        supervisees,
        zone,
        List.of(first),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  /** The supervisor and then the supervisees. */
  public List<PersonId> parties() {
    return Stream.concat(Stream.of(supervisor), supervisees.stream().map(Supervisee::person))
        .toList();
  }

  public boolean isParty(PersonId person) {
    return parties().contains(person);
  }

  public Optional<Supervisee> supervisee(PersonId person) {
    return supervisees.stream().filter(one -> one.person().equals(person)).findFirst();
  }

  public Version newest() {
    return versions.getLast();
  }

  public Optional<Version> version(int number) {
    return versions.stream().filter(one -> one.number() == number).findFirst();
  }

  public List<Signature> signatures(int version) {
    return signatures.stream().filter(one -> one.version() == version).toList();
  }

  public boolean hasSigned(PersonId person, int version) {
    return signatures(version).stream().anyMatch(one -> one.person().equals(person));
  }

  /** Who has still to sign a version; somebody who goes on elsewhere has not. */
  public List<PersonId> missing(int version) {
    return parties().stream()
        .filter(person -> !hasSigned(person, version) && !hasLeft(person))
        .toList();
  }

  private boolean hasLeft(PersonId person) {
    return handOvers.stream().anyMatch(one -> one.supervisee().equals(person));
  }

  /** Whether no step can be taken any more: it was ended, or everybody goes on elsewhere. */
  public boolean isOver() {
    return ending.isPresent() || supervisees.stream().allMatch(one -> hasLeft(one.person()));
  }

  /**
   * When the last of a version's parties signed it, or left without; empty while somebody has not.
   */
  public Optional<Instant> agreed(int version) {
    return missing(version).isEmpty()
        ? parties().stream().map(person -> settled(person, version)).max(Instant::compareTo)
        : Optional.empty();
  }

  private Instant settled(PersonId person, int version) {
    var signed =
        signatures(version).stream().filter(one -> one.person().equals(person)).map(Signature::at);
    var left = handOvers.stream().filter(one -> one.supervisee().equals(person)).map(HandOver::at);
    return Stream.concat(signed, left).findFirst().orElseThrow();
  }

  /**
   * What was in force for one supervisee, earliest first; they never overlap.
   *
   * @param license the supervisor's, for this supervisee
   */
  public List<InForce> inForce(PersonId supervisee, SupervisorLicense license, Instant now) {
    var spans = new ArrayList<InForce>();
    Optional<Instant> replaced = Optional.empty();
    for (var version : versions.reversed()) {
      var span = span(version, supervisee, license, now, replaced);
      if (span.isPresent()) {
        spans.addFirst(span.get());
        replaced = span.map(InForce::from);
      }
    }
    return List.copyOf(spans);
  }

  private Optional<InForce> span(
      Version version,
      PersonId supervisee,
      SupervisorLicense license,
      Instant now,
      Optional<Instant> replaced) {
    var from = from(version);
    if (from.isEmpty()) {
      return Optional.empty();
    }
    var ends = new ArrayList<Map.Entry<Instant, Until>>();
    ending.ifPresent(end -> ends.add(Map.entry(end.at(), Until.ENDED)));
    handOvers.stream()
        .filter(one -> one.supervisee().equals(supervisee))
        .forEach(one -> ends.add(Map.entry(one.at(), Until.HANDED_OVER)));
    replaced.ifPresent(at -> ends.add(Map.entry(at, Until.REPLACED)));
    version
        .text()
        .lastDay()
        .map(this::after)
        .ifPresent(at -> ends.add(Map.entry(at, Until.LAST_DAY)));
    license
        .endsAfter(from.get(), now, zone)
        .ifPresent(at -> ends.add(Map.entry(at, Until.LICENSE)));
    var first = ends.stream().min(Map.Entry.comparingByKey());
    return first.filter(end -> !end.getKey().isAfter(from.get())).isPresent()
        ? Optional.empty()
        : Optional.of(
            new InForce(
                version.number(),
                from.get(),
                first.map(Map.Entry::getKey),
                first.map(Map.Entry::getValue)));
  }

  private Optional<Instant> from(Version version) {
    var begins = version.text().firstDay().atStartOfDay(zone).toInstant();
    return agreed(version.number()).map(signed -> signed.isBefore(begins) ? begins : signed);
  }

  private Instant after(LocalDate day) {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** As an evaluation of hours wants it. */
  public List<AgreementSpan> spans(PersonId supervisee, SupervisorLicense license, Instant now) {
    return inForce(supervisee, license, now).stream()
        .map(
            span ->
                new AgreementSpan(
                    supervisor.toString(),
                    span.from(),
                    span.until(),
                    approved(span.version(), license.rules().slug())))
        .toList();
  }

  /** The day that was entered last for a version. */
  public Optional<LocalDate> approved(int version, String body) {
    return approvals.stream()
        .filter(one -> one.version() == version && one.body().equals(body))
        .reduce((earlier, later) -> later)
        .map(Approval::day);
  }

  public State state(PersonId supervisee, SupervisorLicense license, Instant now) {
    if (ending.isPresent()) {
      return State.ENDED;
    }
    if (hasLeft(supervisee)) {
      return State.HANDED_OVER;
    }
    var spans = inForce(supervisee, license, now);
    if (spans.stream().anyMatch(span -> span.covers(now))) {
      return State.IN_FORCE;
    }
    if (spans.stream().anyMatch(span -> now.isBefore(span.from()))) {
      return State.NOT_YET;
    }
    if (!missing(newest().number()).isEmpty()) {
      return State.WAITING;
    }
    boolean unlicensed = license.lackOn(LocalDate.ofInstant(now, zone)).isPresent();
    return unlicensed ? State.LICENSE_ENDED : State.EXPIRED;
  }

  /**
   * Whether somebody may sign a version now.
   *
   * @param digest of what was shown to them
   * @param licenses the supervisor's, one for each supervisee
   */
  public Optional<AgreementRefusal> refusesSignature(
      PersonId person, int version, String digest, List<SupervisorLicense> licenses, Instant now) {
    var today = LocalDate.ofInstant(now, zone);
    if (!isParty(person)) {
      return Optional.of(AgreementRefusal.NOT_A_PARTY);
    }
    if (isOver() || hasLeft(person)) {
      return Optional.of(AgreementRefusal.ENDED);
    }
    if (version != newest().number()) {
      return Optional.of(AgreementRefusal.NOT_THE_NEWEST);
    }
    if (!digest.equals(digest(version))) {
      return Optional.of(AgreementRefusal.NOT_WHAT_WAS_SHOWN);
    }
    if (hasSigned(person, version)) {
      return Optional.of(AgreementRefusal.SIGNED_ALREADY);
    }
    if (newest().text().lastDay().filter(today::isAfter).isPresent()) {
      return Optional.of(AgreementRefusal.PAST_ITS_LAST_DAY);
    }
    return licenses.stream()
        .flatMap(license -> license.lackOn(today).stream())
        .findFirst()
        .map(AgreementRefusal::of);
  }

  /**
   * Whether somebody may write the version after the one that they had before them.
   *
   * @param basis the number of that one
   */
  public Optional<AgreementRefusal> refusesVersion(PersonId person, int basis, AgreementText text) {
    if (!isParty(person)) {
      return Optional.of(AgreementRefusal.NOT_A_PARTY);
    }
    if (isOver() || hasLeft(person)) {
      return Optional.of(AgreementRefusal.ENDED);
    }
    if (basis != newest().number()) {
      return Optional.of(AgreementRefusal.NOT_THE_NEWEST);
    }
    return text.equals(newest().text())
        ? Optional.of(AgreementRefusal.NOT_CHANGED)
        : Optional.empty();
  }

  public Optional<AgreementRefusal> refusesEnding(PersonId person, String reason) {
    if (!isParty(person)) {
      return Optional.of(AgreementRefusal.NOT_A_PARTY);
    }
    if (isOver() || hasLeft(person)) {
      return Optional.of(AgreementRefusal.ENDED);
    }
    if (reason.isBlank()) {
      return Optional.of(AgreementRefusal.NO_REASON);
    }
    return reason.strip().length() > LONGEST_REASON
        ? Optional.of(AgreementRefusal.TOO_LONG)
        : Optional.empty();
  }

  /** Only what all have signed is approved, and no day that is still to come. */
  public Optional<AgreementRefusal> refusesApproval(
      PersonId person, String body, LocalDate day, Instant now) {
    if (!isParty(person)) {
      return Optional.of(AgreementRefusal.NOT_A_PARTY);
    }
    if (isOver()) {
      return Optional.of(AgreementRefusal.ENDED);
    }
    if (supervisees.stream().noneMatch(one -> one.body().equals(body))) {
      return Optional.of(AgreementRefusal.NOT_ASKED_FOR);
    }
    if (agreed(newest().number()).isEmpty()) {
      return Optional.of(AgreementRefusal.NOT_SIGNED_YET);
    }
    return day.isAfter(LocalDate.ofInstant(now, zone))
        ? Optional.of(AgreementRefusal.IN_THE_FUTURE)
        : Optional.empty();
  }

  /** A supervisee goes on with somebody else, under an agreement of theirs that is not over. */
  public Optional<AgreementRefusal> refusesHandOver(PersonId person, Agreement to) {
    if (supervisee(person).isEmpty()) {
      return Optional.of(AgreementRefusal.NOT_A_PARTY);
    }
    if (isOver() || hasLeft(person)) {
      return Optional.of(AgreementRefusal.ENDED);
    }
    boolean fits =
        !to.id().equals(id)
            && !to.supervisor().equals(supervisor)
            && to.supervisee(person).isPresent()
            && !to.isOver();
    return fits ? Optional.empty() : Optional.of(AgreementRefusal.NOT_TO_THIS_ONE);
  }

  /** What a former supervisor still sees: what all had signed, and that it ended. */
  public Agreement asAgreed() {
    var agreed = versions.stream().filter(one -> agreed(one.number()).isPresent()).toList();
    return agreed.isEmpty()
        ? this
        : new Agreement(
            id,
            organization,
            supervisor,
            supervisees,
            zone,
            agreed,
            signatures,
            approvals,
            ending,
            handOvers);
  }

  /**
   * SHA-256 of all that a signature is for, in hexadecimal: who, under which rules, from when to
   * when, and each term with its length, so that no text can pass for another.
   *
   * @throws java.util.NoSuchElementException if there is no such version
   */
  public String digest(int version) {
    var text = version(version).orElseThrow().text();
    var out = new StringBuilder();
    out.append("agreement ").append(id).append(" version ").append(version).append('\n');
    out.append("supervisor ").append(supervisor).append('\n');
    for (var one : supervisees) {
      out.append("supervisee ").append(one.person()).append(" ").append(one.body()).append("\n");
      part(out, "designation", one.designation());
    }
    out.append("zone ").append(zone).append('\n');
    out.append("from ").append(text.firstDay()).append('\n');
    out.append("until ").append(text.lastDay().map(LocalDate::toString).orElse("-")).append('\n');
    for (var term : AgreementTerm.values()) {
      part(out, term.word(), text.of(term));
    }
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(out.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void part(StringBuilder out, String name, String text) {
    out.append(name).append(' ').append(text.length()).append('\n').append(text).append('\n');
  }
}
