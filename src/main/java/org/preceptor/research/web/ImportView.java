package org.preceptor.research.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.research.ChangeSources;
import org.preceptor.research.ImportSources;
import org.preceptor.research.Remark;
import org.preceptor.research.SourceId;
import org.preceptor.research.SourceImport;
import org.preceptor.research.SourceImport.Outcome;
import org.preceptor.web.Texts;

/** Backs {@code research/import.xhtml}: how far a file is, and what came of each record. */
@Named
@ViewScoped
public class ImportView implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int AT_ONCE = 100;

  @Inject ImportSources imports;
  @Inject ChangeSources change;
  @Inject Texts texts;

  private String id = "";
  private boolean all;
  private int page = 1;

  /** A record of the file and what came of it. */
  public record Line(
      String place, String outcome, String title, String source, List<String> remarks) {}

  public void load() {
    imported();
  }

  /** As far as it is now, for a page that looks again and again. */
  private SourceImport imported() {
    try {
      return imports.read(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      throw new NotFound(Thing.SOURCE, "named so");
    }
  }

  public String getFileName() {
    return imported().fileName();
  }

  /** The state's word, which stands in message keys. */
  public String getState() {
    return imported().state().word();
  }

  public boolean isWaiting() {
    return imported().waiting();
  }

  public String again() {
    imports.tryAgain(imported().id());
    return "/research/import?faces-redirect=true&id=" + id;
  }

  public int getDone() {
    return imported().done();
  }

  public int getRecords() {
    return imported().records();
  }

  public String getFormat() {
    return imported().format();
  }

  public int getAdded() {
    return outcome(Outcome.ADDED);
  }

  public int getAlready() {
    return outcome(Outcome.ALREADY);
  }

  public int getRefused() {
    return outcome(Outcome.REFUSED);
  }

  private int outcome(Outcome outcome) {
    return imports.outcomes(imported().id()).getOrDefault(outcome, 0);
  }

  /** Goes on to what would go and what would stay. */
  public String takeBack() {
    return "/research/batch?faces-redirect=true&id=" + change.takeBack(imported().id()).id();
  }

  /** How many of those that came with it are still in the library. */
  public int getBrought() {
    return imports.brought(imported().id()).size();
  }

  /** How many of them were taken out again. */
  public int getGone() {
    return getAdded() - getBrought();
  }

  public List<String> getRemarks() {
    return imported().remarks().stream().map(this::sentence).toList();
  }

  public List<Line> getLines() {
    return imports.lines(imported().id(), !all, (page - 1) * AT_ONCE, AT_ONCE).stream()
        .map(
            one ->
                new Line(
                    place(one),
                    one.outcome().word(),
                    one.title(),
                    one.source().map(SourceId::toString).orElse(""),
                    one.remarks().stream().map(this::sentence).toList()))
        .toList();
  }

  /** Which record it is; its line too, unless the whole file stands on one. */
  private String place(SourceImport.Line one) {
    int record = one.position() + 1;
    return record > 1 && one.line() <= 1
        ? texts.get("research", "report.record", record)
        : texts.get("research", "report.record.line", record, one.line());
  }

  private String sentence(Remark remark) {
    return texts.get("research", "remark." + remark.what().word(), remark.value());
  }

  public int getNext() {
    return page + 1;
  }

  public boolean isMore() {
    return !imports.lines(imported().id(), !all, page * AT_ONCE, 1).isEmpty();
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = Asked.text(id);
  }

  public boolean isAll() {
    return all;
  }

  public void setAll(boolean all) {
    this.all = all;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(1, page);
  }
}
