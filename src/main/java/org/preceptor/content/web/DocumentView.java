package org.preceptor.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.content.Crosswalk;
import org.preceptor.content.Crosswalk.Counterpart;
import org.preceptor.content.Crosswalk.ReferenceDocument;
import org.preceptor.content.Crosswalk.Standing;
import org.preceptor.content.Obligation;
import org.preceptor.content.Standard;
import org.preceptor.content.Standards;

/** Backs {@code content/document.xhtml}: every duty of the catalogue beside one document. */
@Named
@RequestScoped
public class DocumentView {

  @Inject Standards standards;
  @Inject CrosswalkWords words;

  private String id = "";
  private @Nullable Standing show;
  private @Nullable ReferenceDocument document;

  /** A standard with those of its duties that are shown. */
  public record Group(Standard standard, List<Row> rows) {}

  /** A duty and what the document asks beside it. */
  public record Row(Obligation duty, CrosswalkWords.Line line) {}

  /** Answers 404 where there is no such document. */
  public void load() throws IOException {
    document = standards.crosswalk().document(id).orElse(null);
    if (document == null) {
      var faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
      faces.responseComplete();
    }
  }

  public @Nullable ReferenceDocument getDocument() {
    return document;
  }

  private ReferenceDocument found() {
    if (document == null) {
      throw new IllegalStateException("the page is drawn without a document");
    }
    return document;
  }

  public String getAbout() {
    return words.about(found());
  }

  /** How many duties there are. */
  public int getTotal() {
    return standards.duties().size();
  }

  public List<CrosswalkWords.Cell> getTally() {
    return words.tally(crosswalk(), found().id(), standards.duties());
  }

  /** On what the lines of this document rest, in the order of the file. */
  public List<CrosswalkWords.Origin> getSources() {
    var used =
        crosswalk().counterparts().stream()
            .filter(one -> one.document().equals(found().id()))
            .map(Counterpart::source)
            .toList();
    return crosswalk().sources().stream().filter(used::contains).map(words::origin).toList();
  }

  public List<Group> getGroups() {
    return standards.all().stream()
        .map(standard -> new Group(standard, rows(standard)))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private List<Row> rows(Standard standard) {
    return standard.obligations().stream().filter(this::isShown).map(this::row).toList();
  }

  private boolean isShown(Obligation duty) {
    return show == null || crosswalk().standing(duty.id(), found().id()) == show;
  }

  private Row row(Obligation duty) {
    return new Row(
        duty,
        crosswalk()
            .counterpart(duty.id(), found().id())
            .map(counterpart -> words.line(found(), counterpart))
            .orElseGet(() -> words.unverified(found())));
  }

  private Crosswalk crosswalk() {
    return standards.crosswalk();
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id == null ? "" : id;
  }

  /** What is shown, as the address says it; anything else shows everything. */
  public String getShow() {
    return show == null ? "" : CrosswalkWords.key(show);
  }

  public void setShow(@Nullable String show) {
    this.show =
        Arrays.stream(Standing.values())
            .filter(standing -> CrosswalkWords.key(standing).equals(show))
            .findFirst()
            .orElse(null);
  }
}
