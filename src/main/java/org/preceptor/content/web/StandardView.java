package org.preceptor.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preceptor.content.Crosswalk;
import org.preceptor.content.Obligation;
import org.preceptor.content.Standard;
import org.preceptor.content.Standards;
import org.preceptor.content.Teaching;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.Jurisdiction;
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

  private String number = "";
  private @Nullable Standard standard;

  /** A duty and where it is taught and practiced. */
  public record Duty(Obligation obligation, List<Teaching.Offer> offers) {}

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
    return found().obligations().stream()
        .map(obligation -> new Duty(obligation, offers(obligation.id())))
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
    var places =
        document.jurisdictions().stream().map(Jurisdiction::code).collect(Collectors.joining(", "));
    return new Beside(
        document,
        texts.get(
            "content",
            "crosswalk.about",
            document.publisher(),
            Integer.toString(document.year()),
            places,
            word("status", document.status())),
        word("relation", link.relation()),
        word("confidence", link.confidence()),
        link.basis(),
        link.verified());
  }

  private String word(String key, Enum<?> value) {
    return texts.get("content", "crosswalk." + key + "." + value.name());
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
