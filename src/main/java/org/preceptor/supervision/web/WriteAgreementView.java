package org.preceptor.supervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.identity.People;
import org.preceptor.supervision.AgreeOnSupervision;
import org.preceptor.supervision.AgreeOnSupervision.Standing;
import org.preceptor.supervision.AgreeOnSupervision.Written;
import org.preceptor.supervision.AgreeOnSupervision.Wrong;
import org.preceptor.supervision.Agreement;
import org.preceptor.supervision.AgreementAsks;
import org.preceptor.supervision.AgreementTerm;
import org.preceptor.supervision.AgreementText;
import org.preceptor.supervision.RulePacks;
import org.preceptor.supervision.SupervisionRule;
import org.preceptor.supervision.SupervisionRules;
import org.preceptor.supervision.SupervisorLicense;
import org.preceptor.web.Said;
import org.preceptor.web.Texts;

/**
 * Backs {@code supervision/write-agreement.xhtml}: a first version, or the one after the newest.
 */
@Named
@RequestScoped
public class WriteAgreementView {

  private static final String BUNDLE = AgreementWords.BUNDLE;
  private static final String SEPARATOR = "|";

  @Inject AgreeOnSupervision agreeing;
  @Inject RulePacks packs;
  @Inject People people;
  @Inject Said said;
  @Inject Texts texts;

  /** Known before the form is decoded, because what it holds depends on it. */
  private final String id = asked("id");

  private int basis = asked("basis").matches("\\d{1,4}") ? Integer.parseInt(asked("basis")) : 0;
  private final Map<String, String> terms = new HashMap<>();
  private final Map<String, String> emails = new HashMap<>();
  private final Map<String, String> rules = new HashMap<>();
  private String firstDay = "";
  private String lastDay = "";
  private @Nullable Standing standing;

  /** A rule that a term is written by. */
  public record Beside(String clause, String says, String sure) {}

  /**
   * What the page begins with: the newest version, or an empty one under likely rules. Who opens
   * none goes to what there is.
   */
  public @Nullable String load() {
    if (id.isEmpty()) {
      if (!agreeing.mayOpen()) {
        return "/supervision/agreements?faces-redirect=true";
      }
      var likely = agreeing.likely().stream().findFirst().map(WriteAgreementView::first);
      lines().forEach(line -> rules.put(line, likely.orElse("")));
      return null;
    }
    var newest = standing().agreement().newest();
    basis = newest.number();
    newest.text().terms().forEach((term, text) -> terms.put(term.word(), text));
    firstDay = newest.text().firstDay().toString();
    lastDay = newest.text().lastDay().map(Object::toString).orElse("");
    return null;
  }

  private static String first(SupervisionRules pack) {
    var asked = SupervisorLicense.asked(pack);
    return pack.slug() + SEPARATOR + (asked.isEmpty() ? "" : asked.getFirst());
  }

  private static String asked(String name) {
    var parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    return Objects.requireNonNullElse(parameters.get(name), "");
  }

  private Standing standing() {
    if (standing == null) {
      standing = agreeing.look(AgreementWords.asked(id));
    }
    return standing;
  }

  /** Draws the page again, with the rules that were chosen beside the fields. */
  public void show() {
    if (typed(emails, lines().getFirst()).isBlank()) {
      said.errorAt("email0", BUNDLE, "who.NOBODY");
      return;
    }
    said.note(BUNDLE, "write.shown");
  }

  public @Nullable String save() {
    var text = text();
    if (text.isEmpty()) {
      return null;
    }
    var written =
        id.isEmpty()
            ? agreeing.open(named(), text.get())
            : agreeing.write(AgreementWords.asked(id), basis, text.get());
    if (written.id().isPresent()) {
      said.note(BUNDLE, id.isEmpty() ? "write.opened" : "write.changed");
      return "/supervision/agreement?faces-redirect=true&id=" + written.id().get();
    }
    tell(written);
    return null;
  }

  /** Empty where a day can't be read, which is told. */
  private Optional<AgreementText> text() {
    var first = AgreementView.day(firstDay);
    var last = AgreementView.day(lastDay);
    boolean unread = !lastDay.isBlank() && last.isEmpty();
    if (first.isEmpty()) {
      said.errorAt("firstDay", BUNDLE, "write.no-first-day");
    }
    if (unread) {
      said.errorAt("lastDay", BUNDLE, "write.no-last-day");
    }
    if (first.isEmpty() || unread) {
      return Optional.empty();
    }
    var typed = new EnumMap<AgreementTerm, String>(AgreementTerm.class);
    for (var term : AgreementTerm.values()) {
      typed.put(term, typed(terms, term.word()));
    }
    return Optional.of(new AgreementText(typed, first.get(), last));
  }

  /** Faces leaves nothing for a field that was sent empty. */
  private static String typed(Map<String, String> fields, String name) {
    return Objects.requireNonNullElse(fields.get(name), "");
  }

  private List<AgreeOnSupervision.Named> named() {
    return lines().stream()
        .map(
            line -> {
              var chosen = typed(rules, line);
              int at = chosen.indexOf(SEPARATOR);
              return new AgreeOnSupervision.Named(
                  typed(emails, line),
                  at < 0 ? "" : chosen.substring(0, at),
                  at < 0 ? "" : chosen.substring(at + 1));
            })
        .toList();
  }

  private void tell(Written written) {
    written.refusal().ifPresent(why -> said.error(BUNDLE, "refusal." + why.word()));
    written.wrong().forEach(this::tell);
  }

  private void tell(Wrong wrong) {
    var field = wrong.line().map(line -> "email" + line).orElse("");
    wrong.who().ifPresent(who -> said.errorAt(field, BUNDLE, "who." + who.name()));
    wrong.license().ifPresent(why -> said.errorAt(field, BUNDLE, "refusal." + why.word()));
    wrong
        .text()
        .ifPresent(
            found ->
                said.errorAt(
                    found.term().map(term -> "term-" + term.word()).orElse("lastDay"),
                    BUNDLE,
                    "fault." + found.fault().name(),
                    found.term().map(term -> texts.get(BUNDLE, "term." + term.word())).orElse("")));
  }

  /** Names of the lines that supervisees are typed into. */
  public List<String> getLines() {
    return lines();
  }

  private static List<String> lines() {
    return IntStream.range(0, Agreement.MOST_SUPERVISEES).mapToObj(String::valueOf).toList();
  }

  public List<String> getFirstLine() {
    return lines().subList(0, 1);
  }

  public List<String> getOtherLines() {
    return lines().subList(1, Agreement.MOST_SUPERVISEES);
  }

  /** Whether more than one supervisee was typed, so that the fold is open. */
  public boolean isGroup() {
    return getOtherLines().stream().anyMatch(line -> !typed(emails, line).isBlank());
  }

  public List<String> getWords() {
    return Stream.of(AgreementTerm.values()).map(AgreementTerm::word).toList();
  }

  /** Every body's rules, and under each what may entitle a supervisor there. */
  public List<SelectItem> getChoices() {
    var choices = new ArrayList<SelectItem>();
    for (var pack : packs.all()) {
      var asked = SupervisorLicense.asked(pack);
      var items =
          (asked.isEmpty() ? List.of("") : asked)
              .stream()
                  .map(
                      designation ->
                          new SelectItem(
                              pack.slug() + SEPARATOR + designation,
                              designation.isEmpty()
                                  ? texts.get(BUNDLE, "write.as-licensed", pack.jurisdiction())
                                  : texts.get(
                                      BUNDLE, "write.as", pack.jurisdiction(), designation)))
                  .toArray(SelectItem[]::new);
      choices.add(new SelectItemGroup(pack.title(), "", false, items));
    }
    return choices;
  }

  private List<SupervisionRules> chosen() {
    if (!id.isEmpty()) {
      return standing().licenses().stream().map(SupervisorLicense::rules).distinct().toList();
    }
    return IntStream.range(0, Agreement.MOST_SUPERVISEES)
        .filter(i -> i == 0 || !typed(emails, String.valueOf(i)).isBlank())
        .mapToObj(i -> named().get(i).body())
        .distinct()
        .flatMap(body -> packs.find(body).stream())
        .toList();
  }

  /** What the chosen bodies ask that a term has to meet, by the term's word. */
  public Map<String, List<Beside>> getBeside() {
    var beside = new HashMap<String, List<Beside>>();
    for (var term : AgreementTerm.values()) {
      beside.put(
          term.word(),
          chosen().stream()
              .flatMap(pack -> AgreementAsks.beside(term, pack).stream())
              .map(this::beside)
              .toList());
    }
    return beside;
  }

  /** What the chosen bodies ask of the agreement as a whole. */
  public List<Beside> getWhole() {
    return chosen().stream()
        .flatMap(pack -> AgreementAsks.ofTheWhole(pack).stream())
        .map(this::beside)
        .toList();
  }

  /** What the chosen bodies ask and no rule here judges. */
  public List<String> getNotJudged() {
    return chosen().stream().flatMap(pack -> pack.notJudged().stream()).toList();
  }

  public String getChosenTitles() {
    return chosen().stream().map(SupervisionRules::title).collect(Collectors.joining("; "));
  }

  private Beside beside(SupervisionRule rule) {
    return new Beside(
        rule.clause(), rule.says(), texts.get(BUNDLE, "confidence." + rule.confidence()));
  }

  public boolean isFirst() {
    return id.isEmpty();
  }

  public String getParties() {
    var agreement = standing().agreement();
    var names = people.names(agreement.parties());
    return agreement.parties().stream()
        .map(person -> names.getOrDefault(person, ""))
        .collect(Collectors.joining(", "));
  }

  public String getId() {
    return id;
  }

  public int getBasis() {
    return basis;
  }

  public Map<String, String> getTerms() {
    return terms;
  }

  public Map<String, String> getEmails() {
    return emails;
  }

  public Map<String, String> getRules() {
    return rules;
  }

  public String getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(@Nullable String firstDay) {
    this.firstDay = firstDay == null ? "" : firstDay;
  }

  public String getLastDay() {
    return lastDay;
  }

  public void setLastDay(@Nullable String lastDay) {
    this.lastDay = lastDay == null ? "" : lastDay;
  }
}
