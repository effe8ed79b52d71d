package org.preceptor.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.content.Crosswalk;
import org.preceptor.content.Obligation;
import org.preceptor.content.Standard;
import org.preceptor.content.Standards;
import org.preceptor.content.Teaching;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.StandardNumber;
import org.preceptor.web.Texts;

/** Backs {@code content/standard.xhtml}: one standard, its duties, and what stands beside it. */
@Named
@RequestScoped
public class StandardView {

  @Inject Standards standards;
  @Inject Teaching teaching;
  @Inject Texts texts;
  @Inject CrosswalkWords words;

  private String number = "";
  private @Nullable Standard standard;

  /**
   * A duty, where it is taught and practiced, and what other documents ask beside it.
   *
   * @param summary in how many documents it has a counterpart, in how many not
   * @param asked by documents that have one, the nearest first
   * @param silent titles of documents in which none was found
   * @param unverified titles of documents of which nobody could tell
   */
  public record Duty(
      Obligation obligation,
      List<Teaching.Offer> offers,
      String summary,
      List<CrosswalkWords.Line> asked,
      List<Crosswalk.ReferenceDocument> silent,
      List<Crosswalk.ReferenceDocument> unverified) {}

  /** A document beside the standard; everything in words. */
  public record Beside(
      Crosswalk.ReferenceDocument document,
      String about,
      String relation,
      String confidence,
      String basis,
      boolean verified) {}

  /** Answers 404 where there is no such standard. */
  public void load() throws IOException {
    standard =
        Optional.of(number)
            .filter(StandardNumber::isOne)
            .map(StandardNumber::new)
            .flatMap(standards::find)
            .orElse(null);
    if (standard == null) {
      var faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
      faces.responseComplete();
    }
  }

  public @Nullable Standard getStandard() {
    return standard;
  }

  private Standard found() {
    if (standard == null) {
      throw new IllegalStateException("the page is drawn without a standard");
    }
    return standard;
  }

  public String getPart() {
    return texts.get("content", found().part() == Standard.Part.A ? "part.a" : "part.b");
  }

  public List<Duty> getDuties() {
    return found().obligations().stream().map(this::duty).toList();
  }

  private Duty duty(Obligation obligation) {
    var crosswalk = standards.crosswalk();
    var asked = asked(obligation.id());
    var silent = standing(Crosswalk.Standing.NONE_FOUND, obligation.id());
    var unverified = standing(Crosswalk.Standing.NOT_VERIFIED, obligation.id());
    return new Duty(
        obligation,
        offers(obligation.id()),
        texts.get(
            "content",
            "standard.beside",
            asked.size(),
            silent.size(),
            unverified.size(),
            crosswalk.documents().size()),
        asked,
        silent,
        unverified);
  }

  private List<CrosswalkWords.Line> asked(ObligationId duty) {
    var crosswalk = standards.crosswalk();
    return standing(Crosswalk.Standing.LINKED, duty).stream()
        .flatMap(document -> crosswalk.counterpart(duty, document.id()).stream())
        .sorted(Comparator.comparing(Crosswalk.Counterpart::match))
        .flatMap(one -> crosswalk.document(one.document()).map(d -> words.line(d, one)).stream())
        .toList();
  }

  /** The documents beside which a duty stands so, the newest first. */
  private List<Crosswalk.ReferenceDocument> standing(
      Crosswalk.Standing standing, ObligationId duty) {
    var crosswalk = standards.crosswalk();
    return crosswalk.documents().stream()
        .filter(document -> crosswalk.standing(duty, document.id()) == standing)
        .sorted(Comparator.comparingInt(Crosswalk.ReferenceDocument::year).reversed())
        .toList();
  }

  private List<Teaching.Offer> offers(ObligationId duty) {
    return teaching.offers().stream().filter(offer -> offer.duties().contains(duty)).toList();
  }

  public List<Teaching.Offer> getModules() {
    return offers(ActivityRef.Kind.MODULE);
  }

  public List<Teaching.Offer> getScenarios() {
    return offers(ActivityRef.Kind.SCENARIO);
  }

  public List<Teaching.Offer> getCalibrations() {
    return offers(ActivityRef.Kind.CALIBRATION);
  }

  public boolean isUntaught() {
    return teaching.offers().stream().noneMatch(offer -> offer.deals(found()));
  }

  private List<Teaching.Offer> offers(ActivityRef.Kind kind) {
    return teaching.offers().stream()
        .filter(offer -> offer.activity().kind() == kind && offer.deals(found()))
        .toList();
  }

  public List<Standard> getRelated() {
    return found().related().stream().flatMap(n -> standards.find(n).stream()).toList();
  }

  public List<Beside> getCrosswalk() {
    var crosswalk = standards.crosswalk();
    return crosswalk.of(found().number()).stream()
        .flatMap(link -> crosswalk.document(link.document()).map(doc -> beside(doc, link)).stream())
        .toList();
  }

  private Beside beside(Crosswalk.ReferenceDocument document, Crosswalk.Link link) {
    return new Beside(
        document,
        words.about(document),
        words.word("relation", link.relation()),
        words.word("confidence", link.confidence()),
        link.basis(),
        link.verified());
  }

  /** The standard before this one, if there is one. */
  public @Nullable Standard getBefore() {
    return neighbor(-1);
  }

  /** The standard after this one, if there is one. */
  public @Nullable Standard getAfter() {
    return neighbor(1);
  }

  private @Nullable Standard neighbor(int step) {
    var all = standards.all();
    int at = all.indexOf(found()) + step;
    return at < 0 || at >= all.size() ? null : all.get(at);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number == null ? "" : number;
  }
}
