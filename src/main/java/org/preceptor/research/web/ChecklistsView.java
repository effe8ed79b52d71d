package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.Checklist;
import org.preceptor.research.ChecklistCritical;
import org.preceptor.research.ChecklistDrafts;
import org.preceptor.research.ChecklistItem;
import org.preceptor.research.ChecklistLicense;
import org.preceptor.research.Checklists;
import org.preceptor.research.KeepChecklists;
import org.preceptor.research.MakeChecklist;
import org.preceptor.web.Texts;

/**
 * Backs {@code research/checklists.xhtml} and {@code research/checklist.xhtml}: the instruments
 * there are, one of them whole, and the place to bring one's own.
 */
@Named
@RequestScoped
public class ChecklistsView {

  @Inject KeepChecklists keep;
  @Inject MakeChecklist make;
  @Inject Texts texts;

  private @Nullable String checklist;
  private String text = "";
  private List<String> mistakes = List.of();
  private @Nullable Checklist read;

  /** An instrument in the list. */
  public record Line(
      String slug,
      int version,
      String title,
      String summary,
      String origin,
      int items,
      boolean own,
      boolean staffOnly) {}

  /** An instrument that is still written. */
  public record Draft(String slug, int version, String title, int items) {}

  /** A question as it is laid out for reading. */
  public record Question(int number, ChecklistItem item, String critical) {}

  /** Questions under one heading. */
  public record Group(String title, List<Question> questions) {}

  public List<Line> getAll() {
    return keep.all().stream().map(this::line).toList();
  }

  /** Own ones that are not offered any more. */
  public List<Line> getWithdrawn() {
    return keep.withdrawn().stream().map(this::line).toList();
  }

  private Line line(Checklist one) {
    return new Line(
        one.ref().slug(),
        one.ref().version(),
        one.title(),
        one.summary().strip(),
        one.origin(),
        one.items().size(),
        keep.isOwn(one.ref()),
        one.license().filter(l -> l.shown() == ChecklistLicense.Shown.STAFF).isPresent());
  }

  public List<Draft> getDrafts() {
    return make.drafts().stream()
        .map(ChecklistDrafts.Kept::draft)
        .map(
            draft ->
                new Draft(
                    draft.slug(),
                    draft.version(),
                    draft.title().isBlank() ? draft.slug() : draft.title(),
                    draft.items().size()))
        .toList();
  }

  /** Loads what the address names. */
  public void load() {
    read = keep.get(Objects.requireNonNullElse(checklist, ""));
  }

  private Checklist read() {
    return Objects.requireNonNull(read, "loaded by the page");
  }

  public String getTitle() {
    return read().title();
  }

  public String getSummary() {
    return read().summary().strip();
  }

  public String getOrigin() {
    return read().origin();
  }

  public int getVersion() {
    return read().ref().version();
  }

  /** Whether it can still be read, and no more be used. */
  public boolean isNoMoreOffered() {
    return keep.isWithdrawn(read().ref());
  }

  public List<Group> getGroups() {
    return read().groups().stream().map(group -> group(group.title(), group.items())).toList();
  }

  public List<Group> getDesigns() {
    return read().designs().stream().map(one -> group(one.title(), one.items())).toList();
  }

  private Group group(String title, List<ChecklistItem> items) {
    return new Group(
        title,
        items.stream()
            .map(
                item ->
                    new Question(
                        read().number(item.id()),
                        item,
                        item.critical() == ChecklistCritical.NEVER
                            ? ""
                            : texts.get("appraisal", "critical." + item.critical().word())))
            .toList());
  }

  /** How it is written, to begin one's own with. */
  public String getYaml() {
    return keep.text(read().ref());
  }

  public boolean isMayKeep() {
    return keep.mayKeep();
  }

  /** Keeps what was typed, or says line by line what is wrong with it. */
  public @Nullable String keepOwn() {
    return switch (keep.offer(text)) {
      case Checklists.Offering.Kept kept ->
          "checklist?faces-redirect=true&checklist=" + kept.checklist().ref().slug();
      case Checklists.Offering.Faulty faulty -> {
        mistakes = faulty.mistakes();
        yield null;
      }
      case Checklists.Offering.Taken taken -> {
        mistakes =
            List.of(texts.get("appraisal", "own.taken", taken.ref().slug(), taken.ref().version()));
        yield null;
      }
    };
  }

  public List<String> getMistakes() {
    return mistakes;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public @Nullable String getChecklist() {
    return checklist;
  }

  public void setChecklist(@Nullable String checklist) {
    this.checklist = checklist;
  }
}
