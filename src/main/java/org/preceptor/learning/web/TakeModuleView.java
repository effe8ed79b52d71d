package org.preceptor.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.CurrentPerson;
import org.preceptor.identity.People;
import org.preceptor.learning.Block;
import org.preceptor.learning.ContactMinutes;
import org.preceptor.learning.Lesson;
import org.preceptor.learning.Module;
import org.preceptor.learning.Note;
import org.preceptor.learning.TakeModule;
import org.preceptor.web.Texts;

/** Backs {@code learning/take-module.xhtml}: one lesson to be read, with what was done in it. */
@Named
@RequestScoped
public class TakeModuleView {

  static final String PAGE = "/learning/take-module.xhtml";

  /** The request's attribute with the key of why a note was not kept. */
  static final String REFUSED_NOTE = "preceptor.refused-note";

  @Inject TakeModule takeModule;
  @Inject LessonHtml lessonHtml;
  @Inject People people;
  @Inject CurrentPerson person;
  @Inject Texts texts;

  private @Nullable String module;
  private @Nullable String lesson;
  private @Nullable String refused;
  private TakeModule.@Nullable OpenLesson open;
  private @Nullable Outline outline;
  private List<NoteRow> notes = List.of();

  /** A note of the reader's own. */
  public record NoteRow(String id, String anchor, String quote, String text, String where) {

    public String getId() {
      return id;
    }

    public String getAnchor() {
      return anchor;
    }

    public String getQuote() {
      return quote;
    }

    public String getText() {
      return text;
    }

    public String getWhere() {
      return where;
    }
  }

  /** Loads what the address names; without a lesson, the one where reading goes on. */
  public void load() {
    var slug = Objects.requireNonNullElse(module, "");
    open = lesson == null ? takeModule.open(slug) : takeModule.open(slug, lesson);
    outline = new Outline(open, texts);
    notes = notes(open.notes());
  }

  private TakeModule.OpenLesson open() {
    return Objects.requireNonNull(open, "loaded by the page");
  }

  private Module taught() {
    return open().module();
  }

  /** Safe HTML. */
  public String getBody() {
    return lessonHtml.render(taught(), open().lesson(), open().answers());
  }

  public Outline getOutline() {
    return Objects.requireNonNull(outline, "loaded by the page");
  }

  /** All that the parts of the page show which are the same for all who have come as far. */
  public String getStanding() {
    var finished = new StringBuilder();
    taught().lessons().forEach(one -> finished.append(open().progress().hasFinished(one) ? 1 : 0));
    return String.join(" ", taught().ref().toString(), getLessonId(), finished);
  }

  public List<NoteRow> getNotes() {
    return notes;
  }

  private List<NoteRow> notes(List<Note> kept) {
    if (kept.isEmpty()) {
      return List.of();
    }
    var zone = people.get(person.id()).zone();
    var day = DateTimeFormatter.ofPattern("d MMMM", texts.locale()).withZone(zone);
    return kept.stream()
        .map(
            note ->
                new NoteRow(
                    note.id().toString(),
                    note.lesson().equals(getLessonId()) ? note.anchor() : "",
                    note.quote(),
                    note.text(),
                    texts.get("learning", "notes.where", position(note), day.format(note.at()))))
        .toList();
  }

  /** Why the note that was just sent was not kept; empty where none was refused. */
  public String getNoteRefused() {
    var why = request().get(REFUSED_NOTE);
    return why == null ? "" : texts.get("learning", why.toString());
  }

  /** What stands in the field for a new note: nothing, or the note that was refused. */
  public String getNoteTyped() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    return getNoteRefused().isEmpty()
        ? ""
        : external.getRequestParameterMap().getOrDefault("text", "");
  }

  private static Map<String, Object> request() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
  }

  private int position(Note note) {
    return taught().lesson(note.lesson()).map(taught()::position).orElse(0);
  }

  /** Safe HTML. */
  public String getTerms() {
    return lessonHtml.terms(taught(), open().lesson());
  }

  /** Safe HTML. */
  public String getReferences() {
    return lessonHtml.references(taught(), open().lesson());
  }

  public String getTitle() {
    return open().lesson().title();
  }

  /** Safe HTML. */
  public String getLead() {
    var html = open().lesson().lead().html();
    return html.startsWith("<p>") ? "<p class=\"lead muted\"" + html.substring(2) : html;
  }

  public String getModuleTitle() {
    return taught().about().title();
  }

  public String getStandard() {
    return taught().about().standard().value();
  }

  public String getSlug() {
    return taught().slug();
  }

  public String getLessonId() {
    return open().lesson().id();
  }

  public int getPosition() {
    return taught().position(open().lesson());
  }

  public int getCount() {
    return taught().lessons().size();
  }

  public int getFinished() {
    return open().progress().finishedCount();
  }

  public boolean isFinishedHere() {
    return open().progress().hasFinished(open().lesson());
  }

  /** The exercises to be tried before the lesson is finished. */
  public List<Block> getUntried() {
    return open().untried();
  }

  /** Whether the reader tried to finish the lesson with exercises left. */
  public boolean isRefusedUntried() {
    return "untried".equals(refused);
  }

  /** Where the reader was; the script goes there unless the address names a place. */
  public String getPlace() {
    return Objects.requireNonNullElse(open().progress().places().get(open().lesson().id()), "");
  }

  public @Nullable Lesson getPrevious() {
    int index = getPosition() - 2;
    return index < 0 ? null : taught().lessons().get(index);
  }

  public @Nullable Lesson getNext() {
    int index = getPosition();
    return index >= getCount() ? null : taught().lessons().get(index);
  }

  public int getQuestions() {
    return taught().assessment().blueprint().length();
  }

  public int getPassPercent() {
    return taught().assessment().passPercent();
  }

  /** Formula 1 for this module alone. */
  public int getMinutes() {
    return ContactMinutes.of(List.of(taught().size())).minutes();
  }

  public long getSeatMinutes() {
    return open().seat().toMinutes();
  }

  public int getLongestNote() {
    return Note.LONGEST;
  }

  public @Nullable String getModule() {
    return module;
  }

  public void setModule(@Nullable String module) {
    this.module = module;
  }

  public @Nullable String getRefused() {
    return refused;
  }

  public void setRefused(@Nullable String refused) {
    this.refused = refused;
  }

  public @Nullable String getLesson() {
    return lesson;
  }

  public void setLesson(@Nullable String lesson) {
    this.lesson = lesson;
  }
}
