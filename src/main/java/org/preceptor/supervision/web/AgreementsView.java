package org.preceptor.supervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preceptor.identity.People;
import org.preceptor.standards.PersonId;
import org.preceptor.supervision.AgreeOnSupervision;
import org.preceptor.supervision.AgreeOnSupervision.Standing;
import org.preceptor.supervision.Agreement;
import org.preceptor.supervision.Agreement.State;
import org.preceptor.web.Texts;

/**
 * Backs {@code supervision/agreements.xhtml}: what waits for whom, what is in force, and what was.
 */
@Named
@RequestScoped
public class AgreementsView {

  @Inject AgreeOnSupervision agreeing;
  @Inject People people;
  @Inject Texts texts;
  @Inject AgreementWords words;

  private @Nullable List<Standing> all;

  /** Agreements of one kind. */
  public record Group(String id, String title, String text, List<Line> lines) {}

  /** One agreement on the desk. */
  public record Line(
      String id,
      String title,
      String about,
      String kind,
      String state,
      String waits,
      boolean mine) {}

  public List<Group> getGroups() {
    var groups = new ArrayList<Group>();
    add(groups, "mine", one -> one.waitsForMe());
    add(groups, "others", one -> !one.waitsForMe() && waits(one));
    add(groups, "force", one -> !one.waitsForMe() && !waits(one) && stands(one));
    add(groups, "over", one -> !one.waitsForMe() && !waits(one) && !stands(one));
    return groups;
  }

  private void add(List<Group> groups, String name, Predicate<Standing> of) {
    var lines = all().stream().filter(of).map(this::line).toList();
    if (!lines.isEmpty()) {
      groups.add(
          new Group(
              name,
              texts.get(AgreementWords.BUNDLE, "desk." + name),
              texts.get(AgreementWords.BUNDLE, "desk.text." + name),
              lines));
    }
  }

  private static boolean waits(Standing one) {
    var agreement = one.agreement();
    return !agreement.isOver()
        && one.state() != State.HANDED_OVER
        && !agreement.missing(agreement.newest().number()).isEmpty();
  }

  private static boolean stands(Standing one) {
    return one.state() == State.IN_FORCE || one.state() == State.NOT_YET;
  }

  private Line line(Standing one) {
    var agreement = one.agreement();
    var bodies =
        one.licenses().stream()
            .map(license -> license.rules().title())
            .distinct()
            .collect(Collectors.joining("; "));
    var missing = agreement.missing(agreement.newest().number());
    var waiting =
        agreement.isOver() || missing.isEmpty() || one.state() == State.HANDED_OVER
            ? ""
            : texts.get(
                AgreementWords.BUNDLE, "desk.waits", agreement.newest().number(), names(missing));
    return new Line(
        agreement.id().toString(),
        title(agreement, one),
        bodies,
        AgreementWords.kind(one.state()),
        words.state(one.state()),
        waiting,
        one.waitsForMe());
  }

  private String title(Agreement agreement, Standing one) {
    return one.iSupervise()
        ? texts.get(
            AgreementWords.BUNDLE,
            "desk.supervising",
            names(agreement.supervisees().stream().map(Agreement.Supervisee::person).toList()))
        : texts.get(
            AgreementWords.BUNDLE, "desk.supervised", names(List.of(agreement.supervisor())));
  }

  private String names(List<PersonId> some) {
    var names = people.names(some);
    return some.stream()
        .map(person -> names.getOrDefault(person, ""))
        .collect(Collectors.joining(", "));
  }

  private List<Standing> all() {
    if (all == null) {
      all = agreeing.mine();
    }
    return all;
  }

  public boolean isMayOpen() {
    return agreeing.mayOpen();
  }
}
