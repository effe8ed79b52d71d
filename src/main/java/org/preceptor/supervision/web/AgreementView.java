package org.preceptor.supervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.identity.License;
import org.preceptor.identity.People;
import org.preceptor.standards.PersonId;
import org.preceptor.supervision.AgreeOnSupervision;
import org.preceptor.supervision.AgreeOnSupervision.Standing;
import org.preceptor.supervision.Agreement;
import org.preceptor.supervision.Agreement.State;
import org.preceptor.supervision.Agreement.Version;
import org.preceptor.supervision.AgreementAsks;
import org.preceptor.supervision.AgreementRefusal;
import org.preceptor.supervision.AgreementTerm;
import org.preceptor.supervision.AgreementText;
import org.preceptor.supervision.SupervisionRules;
import org.preceptor.web.Said;
import org.preceptor.web.Texts;

/**
 * Backs {@code supervision/agreement.xhtml}: a version as it was written, and what to do with it.
 */
@Named
@RequestScoped
public class AgreementView {

  private static final String BUNDLE = AgreementWords.BUNDLE;

  @Inject AgreeOnSupervision agreeing;
  @Inject People people;
  @Inject Said said;
  @Inject Texts texts;
  @Inject AgreementWords words;

  /** Known before the forms are decoded, because what they hold depends on it. */
  private final String id = asked("id");

  private final String shown = asked("version");
  private String reason = "";
  private String approvedOn = "";
  private String successor = "";
  private boolean read;
  private @Nullable Standing standing;
  private @Nullable Map<PersonId, String> names;

  /** A term as it stands, and as it stood in the version before where it was otherwise. */
  public record Term(
      String word, String title, String text, boolean changed, String before, String rules) {}

  /** Somebody and whether they signed the version that is shown. */
  public record Signer(String name, String role, boolean signed, String when, boolean me) {}

  /** Somebody supervised and under which rules. */
  public record Under(String name, String rules, String slug, String designation, String state) {}

  /** A version in the list of them. */
  public record Edition(int number, String when, String by, String force, boolean shown) {}

  /** An agreement to go on with. */
  public record Successor(String id, String label) {}

  /**
   * @throws NotFound if the person has no part in such an agreement, or it has no such version
   */
  public void load() {
    standing = agreeing.look(AgreementWords.asked(id));
    if (version().isEmpty()) {
      throw new NotFound(Thing.AGREEMENT, "in that version");
    }
  }

  private static String asked(String name) {
    var parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    return Objects.requireNonNullElse(parameters.get(name), "");
  }

  /** A form that was refused by the page itself comes back without having been loaded. */
  private Standing standing() {
    if (standing == null) {
      load();
    }
    return Objects.requireNonNull(standing, "loaded");
  }

  private Agreement agreement() {
    return standing().agreement();
  }

  private Optional<Version> version() {
    if (shown.isEmpty()) {
      return Optional.of(agreement().newest());
    }
    return shown.matches("\\d{1,4}")
        ? agreement().version(Integer.parseInt(shown))
        : Optional.empty();
  }

  private Version current() {
    return version().orElseThrow(() -> new NotFound(Thing.AGREEMENT, "in that version"));
  }

  private Optional<AgreementText> before() {
    return agreement().version(current().number() - 1).map(Version::text);
  }

  private String name(PersonId person) {
    if (names == null) {
      names = people.names(agreement().parties());
    }
    return names.getOrDefault(person, "");
  }

  private ZoneId zone() {
    return agreement().zone();
  }

  public @Nullable String sign(int version, String digest) {
    if (!read) {
      load();
      said.errorAt("read", BUNDLE, "sign.unread");
      return null;
    }
    return after(agreeing.sign(AgreementWords.asked(id), version, digest), "sign.done");
  }

  public @Nullable String end() {
    var refusal = agreeing.end(AgreementWords.asked(id), reason);
    if (refusal
        .filter(why -> why == AgreementRefusal.NO_REASON || why == AgreementRefusal.TOO_LONG)
        .isPresent()) {
      load();
      said.errorAt("reason", BUNDLE, "refusal." + refusal.get().word());
      return null;
    }
    return after(refusal, "end.done");
  }

  public @Nullable String approve(String body) {
    var day = day(approvedOn);
    if (day.isEmpty()) {
      load();
      said.errorAt("approvedOn", BUNDLE, "approve.no-day");
      return null;
    }
    var refusal = agreeing.approve(AgreementWords.asked(id), body, day.get());
    if (refusal.filter(why -> why == AgreementRefusal.IN_THE_FUTURE).isPresent()) {
      load();
      said.errorAt("approvedOn", BUNDLE, "refusal." + refusal.get().word());
      return null;
    }
    return after(refusal, "approve.done");
  }

  public @Nullable String handOver() {
    return after(
        agreeing.handOver(AgreementWords.asked(id), AgreementWords.asked(successor)),
        "hand-over.done");
  }

  static Optional<LocalDate> day(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** A second press of the same button finds it done. */
  private String after(Optional<AgreementRefusal> refusal, String done) {
    if (refusal.isEmpty() || refusal.get() == AgreementRefusal.SIGNED_ALREADY) {
      said.note(BUNDLE, done);
    } else {
      said.warn(BUNDLE, "refusal." + refusal.get().word());
    }
    return "/supervision/agreement?faces-redirect=true&id=" + id;
  }

  public String getTitle() {
    var agreement = agreement();
    return texts.get(
        BUNDLE,
        "agreement.between",
        name(agreement.supervisor()),
        agreement.supervisees().stream()
            .map(one -> name(one.person()))
            .collect(Collectors.joining(", ")));
  }

  public String getState() {
    return words.state(standing().state());
  }

  public String getStateKind() {
    return AgreementWords.kind(standing().state());
  }

  public int getNumber() {
    return current().number();
  }

  public String getDigest() {
    return agreement().digest(current().number());
  }

  public String getWritten() {
    var version = current();
    return texts.get(
        BUNDLE,
        "agreement.written",
        version.number(),
        name(version.by()),
        words.moment(version.at(), zone()));
  }

  public String getFirstDay() {
    return words.day(current().text().firstDay());
  }

  public String getLastDay() {
    return current().text().lastDay().map(words::day).orElse(texts.get(BUNDLE, "days.open"));
  }

  public String getZone() {
    return zone().getId().replace('_', ' ');
  }

  public boolean isDaysChanged() {
    var text = current().text();
    return before()
        .filter(
            was -> !was.firstDay().equals(text.firstDay()) || !was.lastDay().equals(text.lastDay()))
        .isPresent();
  }

  public String getDaysBefore() {
    return before()
        .map(
            was ->
                was.lastDay()
                    .map(
                        last ->
                            texts.get(
                                BUNDLE, "days.between", words.day(was.firstDay()), words.day(last)))
                    .orElse(texts.get(BUNDLE, "days.from", words.day(was.firstDay()))))
        .orElse("");
  }

  public List<Term> getTerms() {
    var text = current().text();
    var before = before();
    return List.of(AgreementTerm.values()).stream()
        .map(
            term -> {
              var was = before.map(one -> one.of(term)).orElse(text.of(term));
              return new Term(
                  term.word(),
                  texts.get(BUNDLE, "term." + term.word()),
                  text.of(term),
                  !was.equals(text.of(term)),
                  was,
                  rules(term));
            })
        .toList();
  }

  private String rules(AgreementTerm term) {
    return packs().stream()
        .flatMap(pack -> AgreementAsks.beside(term, pack).stream())
        .map(rule -> rule.clause())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private List<SupervisionRules> packs() {
    return standing().licenses().stream().map(one -> one.rules()).distinct().toList();
  }

  /** How many terms, the days counted as one, differ from the version before. */
  public int getDifferences() {
    int terms = (int) getTerms().stream().filter(Term::changed).count();
    return terms + (isDaysChanged() ? 1 : 0);
  }

  public boolean isCompared() {
    return before().isPresent();
  }

  public int getPrevious() {
    return current().number() - 1;
  }

  public List<Signer> getSigners() {
    var agreement = agreement();
    int number = current().number();
    return agreement.parties().stream()
        .map(
            person -> {
              var signed =
                  agreement.signatures(number).stream()
                      .filter(one -> one.person().equals(person))
                      .findFirst();
              return new Signer(
                  name(person),
                  texts.get(
                      BUNDLE,
                      person.equals(agreement.supervisor())
                          ? "role.supervisor"
                          : "role.supervisee"),
                  signed.isPresent(),
                  signed.map(one -> words.moment(one.at(), zone())).orElse(""),
                  person.equals(standing().me()));
            })
        .toList();
  }

  public List<Under> getUnder() {
    var agreement = agreement();
    var under = new ArrayList<Under>();
    for (int i = 0; i < agreement.supervisees().size(); i++) {
      var one = agreement.supervisees().get(i);
      var license = standing().licenses().get(i);
      var state = agreement.state(one.person(), license, standing().now());
      under.add(
          new Under(
              name(one.person()),
              license.rules().title(),
              one.body(),
              one.designation(),
              words.state(state)));
    }
    return under;
  }

  /** The supervisor's licenses where the supervisees are to be licensed. */
  public List<String> getLicenses() {
    var places = packs().stream().map(pack -> pack.jurisdiction()).toList();
    return standing().licenses().getFirst().held().stream()
        .filter(license -> places.contains(license.jurisdiction()))
        .sorted(Comparator.comparing(License::issued).reversed())
        .map(
            license -> {
              var until = license.expires();
              return texts.get(
                  BUNDLE,
                  until == null ? "license.open" : "license.until",
                  license.type(),
                  license.jurisdiction(),
                  license.number(),
                  until == null ? "" : words.day(until));
            })
        .toList();
  }

  public boolean isNewest() {
    return current().number() == agreement().newest().number();
  }

  /** Whether the person's signature is asked for on what is shown. */
  public boolean isToSign() {
    return isNewest() && standing().waitsForMe();
  }

  public boolean isSignable() {
    return isToSign() && standing().refusal().isEmpty();
  }

  public String getWhyNot() {
    return standing().refusal().map(why -> texts.get(BUNDLE, "refusal." + why.word())).orElse("");
  }

  public List<Edition> getEditions() {
    var agreement = agreement();
    var me = standing().me();
    int mine = 0;
    for (int i = 0; i < agreement.supervisees().size(); i++) {
      mine = agreement.supervisees().get(i).person().equals(me) ? i : mine;
    }
    var spans =
        agreement.inForce(
            agreement.supervisees().get(mine).person(),
            standing().licenses().get(mine),
            standing().now());
    return agreement.versions().reversed().stream()
        .map(
            version ->
                new Edition(
                    version.number(),
                    words.moment(version.at(), zone()),
                    name(version.by()),
                    spans.stream()
                        .filter(span -> span.version() == version.number())
                        .map(this::force)
                        .findFirst()
                        .orElse(texts.get(BUNDLE, waits(version) ? "force.waits" : "force.never")),
                    version.number() == current().number()))
        .toList();
  }

  private boolean waits(Version version) {
    var agreement = agreement();
    return version.number() == agreement.newest().number()
        && !agreement.isOver()
        && !agreement.missing(version.number()).isEmpty();
  }

  private String force(Agreement.InForce span) {
    var from = words.moment(span.from(), zone());
    if (span.until().isEmpty()) {
      return texts.get(BUNDLE, "force.since", from);
    }
    if (span.until().get().isAfter(standing().now())) {
      return texts.get(BUNDLE, "force.until", from, words.moment(span.until().get(), zone()));
    }
    var why = texts.get(BUNDLE, "until." + span.why().map(Agreement.Until::name).orElse("ENDED"));
    return texts.get(BUNDLE, "force.between", from, words.moment(span.until().get(), zone()), why);
  }

  public String getEnding() {
    return agreement()
        .ending()
        .map(
            end ->
                texts.get(
                    BUNDLE, "agreement.ended", name(end.by()), words.moment(end.at(), zone())))
        .orElse("");
  }

  public String getEndingReason() {
    return agreement().ending().map(Agreement.Ending::reason).orElse("");
  }

  public boolean isOpen() {
    return !agreement().isOver() && standing().state() != State.HANDED_OVER;
  }

  /** The first body that has to approve what is signed and of which no day is known. */
  public List<Under> getApprovals() {
    var agreement = agreement();
    int number = agreement.newest().number();
    var bodies = new ArrayList<Under>();
    if (!isOpen() || agreement.agreed(number).isEmpty()) {
      return bodies;
    }
    for (var pack : packs()) {
      if (AgreementAsks.approval(pack)) {
        var day = agreement.approved(number, pack.slug()).map(words::day).orElse("");
        bodies.add(new Under("", pack.title(), pack.slug(), "", day));
      }
    }
    return bodies;
  }

  public List<Successor> getSuccessors() {
    return isOpen() && !standing().iSupervise()
        ? agreeing.successors(agreement()).stream()
            .map(
                one ->
                    new Successor(
                        one.id().toString(),
                        texts.get(
                            BUNDLE,
                            "desk.supervised",
                            people
                                .names(List.of(one.supervisor()))
                                .getOrDefault(one.supervisor(), ""))))
            .toList()
        : List.of();
  }

  public String getId() {
    return id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }

  public String getApprovedOn() {
    return approvedOn;
  }

  public void setApprovedOn(@Nullable String approvedOn) {
    this.approvedOn = approvedOn == null ? "" : approvedOn;
  }

  public String getSuccessor() {
    return successor;
  }

  public void setSuccessor(@Nullable String successor) {
    this.successor = successor == null ? "" : successor;
  }

  public boolean isRead() {
    return read;
  }

  public void setRead(boolean read) {
    this.read = read;
  }
}
