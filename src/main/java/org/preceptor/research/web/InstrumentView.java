package org.preceptor.research.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.AppraisalFraming;
import org.preceptor.research.AppraisalSheet;
import org.preceptor.research.Checklist;
import org.preceptor.research.ChecklistDraft;
import org.preceptor.research.ChecklistDraft.Problem;
import org.preceptor.research.ChecklistDraft.What;
import org.preceptor.research.ChecklistDrafts;
import org.preceptor.research.ChecklistLicense;
import org.preceptor.research.Checklists;
import org.preceptor.research.MakeChecklist;
import org.preceptor.research.web.AppraisalQuestions.Option;
import org.preceptor.web.Texts;

/**
 * Backs {@code research/instrument.xhtml} and {@code research/instrument-preview.xhtml}: an
 * organization's instrument in its form, and as it will be asked.
 */
@Named
@RequestScoped
public class InstrumentView {

  @Inject MakeChecklist make;
  @Inject InstrumentRows rows;
  @Inject AppraisalQuestions questions;
  @Inject Texts texts;

  private @Nullable String draft;
  private @Nullable String check;
  private @Nullable String kept;
  private ChecklistDrafts.@Nullable Kept read;
  private Checklists.@Nullable Drafted drafted;

  /** A field to mend. */
  public record Fault(String place, String text) {}

  /** Loads what the address names; one that names none leads to where all are. */
  public @Nullable String load() {
    if (draft == null || draft.isBlank()) {
      return "/research/checklists?faces-redirect=true";
    }
    read = make.draft(draft);
    return null;
  }

  /** Loads it as it will be asked. */
  public @Nullable String preview() {
    var elsewhere = load();
    if (elsewhere == null) {
      drafted = make.preview(read().draft().slug());
    }
    return elsewhere;
  }

  private ChecklistDrafts.Kept read() {
    return Objects.requireNonNull(read, "loaded by the page");
  }

  private ChecklistDraft about() {
    return read().draft();
  }

  public String getTitle() {
    return about().title();
  }

  public int getVersion() {
    return about().version();
  }

  /** Which offered instrument has the same title and is another one; empty where none has. */
  public String getNamesake() {
    return make.namesake(about())
        .map(one -> texts.get("appraisal", "instrument.namesake", one.ref().version()))
        .orElse("");
  }

  public int getRevision() {
    return read().revision();
  }

  public boolean isJustKept() {
    return "true".equals(kept);
  }

  public boolean isBeside() {
    return "beside".equals(kept);
  }

  private boolean asked() {
    return "true".equals(check);
  }

  /** What has to be mended before it can be published; empty while nobody asked. */
  public List<Fault> getFaults() {
    if (!asked()) {
      return List.of();
    }
    var faults = new ArrayList<Fault>();
    byQuestion().values().forEach(problems -> faults.addAll(faults(problems)));
    if (faults.isEmpty()) {
      make.preview(about().slug()).mistakes().forEach(one -> faults.add(new Fault("title", one)));
    }
    return faults;
  }

  private Map<Integer, List<Problem>> byQuestion() {
    return about().problems().stream().collect(groupingBy(Problem::item, TreeMap::new, toList()));
  }

  /** One line for all that is empty, and one for each other fault. */
  private List<Fault> faults(List<Problem> ofOne) {
    var faults = new ArrayList<Fault>();
    var empty = ofOne.stream().filter(one -> one.what() == What.EMPTY).toList();
    if (!empty.isEmpty()) {
      var names = empty.stream().map(one -> "“" + name(one.place()) + "”").collect(joining(", "));
      faults.add(
          new Fault(
              empty.getFirst().place(),
              number(empty.getFirst().item())
                  + texts.get("appraisal", "instrument.fill-in", names)));
    }
    for (var problem : ofOne) {
      if (problem.what() != What.EMPTY) {
        faults.add(new Fault(problem.place(), number(problem.item()) + told(problem)));
      }
    }
    return faults;
  }

  private String told(Problem problem) {
    var what = say("instrument.wrong." + problem.what().word());
    return problem.place().equals("items") ? what : "“" + name(problem.place()) + "”: " + what;
  }

  /** What the field is called in the form. */
  private String name(String place) {
    return say(
        "instrument."
            + switch (place) {
              case "preset-0-title" -> "whole";
              case "preset-1-title", "preset-2-title" -> "short";
              case "preset-0-minutes", "preset-1-minutes", "preset-2-minutes" -> "minutes";
              default -> place.replaceFirst("^item-\\d+-", "");
            });
  }

  private String number(int item) {
    return item == 0 ? "" : texts.get("appraisal", "instrument.number", item) + ": ";
  }

  private Map<String, String> wrong() {
    var wrong = new LinkedHashMap<String, String>();
    if (asked()) {
      about()
          .problems()
          .forEach(
              one -> wrong.putIfAbsent(one.place(), say("instrument.wrong." + one.what().word())));
    }
    return wrong;
  }

  public InstrumentRows.Text getTitleText() {
    return rows.text("title", "title", about().title(), 200, false, wrong());
  }

  public InstrumentRows.Text getSummaryText() {
    return rows.text("summary", "summary", about().summary(), 1000, false, wrong());
  }

  public InstrumentRows.Text getSourceText() {
    return rows.text(
        "source", "source", about().source(), ChecklistLicense.LONGEST, false, wrong());
  }

  public InstrumentRows.Text getTermsText() {
    return rows.text("terms", "terms", about().terms(), ChecklistLicense.LONGEST, false, wrong());
  }

  public List<Option> getShown() {
    return Arrays.stream(ChecklistLicense.Shown.values())
        .map(one -> rows.option("instrument.shown.", one.word(), about().shown()))
        .toList();
  }

  public List<InstrumentRows.Way> getWays() {
    return rows.ways(about(), wrong());
  }

  public List<InstrumentRows.Row> getRows() {
    return rows.rows(about(), wrong());
  }

  public boolean isSound() {
    return about().problems().isEmpty() && drafted().checklist().isPresent();
  }

  private Checklists.Drafted drafted() {
    return Objects.requireNonNull(drafted, "loaded by the page");
  }

  /** As the longest way asks it. */
  public List<AppraisalQuestions.Group> getGroups() {
    return drafted().checklist().map(this::groups).orElse(List.of());
  }

  private List<AppraisalQuestions.Group> groups(Checklist checklist) {
    var framing =
        new AppraisalFraming(
            AppraisalFraming.Kind.RESEARCH,
            AppraisalFraming.Question.CAUSE,
            AppraisalFraming.Stakes.SOME,
            "",
            "",
            AppraisalFraming.USUALLY_GOOD_FOR);
    var whole = checklist.presets().getFirst().id();
    return questions.groups(new AppraisalSheet(checklist, whole, framing, Map.of()));
  }

  private String say(String key) {
    return texts.get("appraisal", key);
  }

  public @Nullable String getDraft() {
    return draft;
  }

  public void setDraft(@Nullable String draft) {
    this.draft = draft;
  }

  public @Nullable String getCheck() {
    return check;
  }

  public void setCheck(@Nullable String check) {
    this.check = check;
  }

  public @Nullable String getKept() {
    return kept;
  }

  public void setKept(@Nullable String kept) {
    this.kept = kept;
  }
}
