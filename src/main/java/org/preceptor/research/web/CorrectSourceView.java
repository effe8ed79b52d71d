package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.identity.People;
import org.preceptor.research.CorrectSource;
import org.preceptor.research.CorrectSource.Correcting;
import org.preceptor.research.Reference;
import org.preceptor.research.SourceId;
import org.preceptor.research.SourceOvertaken;
import org.preceptor.research.SourceType;
import org.preceptor.web.Said;
import org.preceptor.web.Texts;

/** Backs {@code research/correct-source.xhtml}: what is said about a work, to be mended. */
@Named
@RequestScoped
public class CorrectSourceView {

  @Inject CorrectSource correcting;
  @Inject People people;
  @Inject PartNames names;
  @Inject Said said;
  @Inject Texts texts;

  private String id = "";
  private String source = "";
  private int revision;
  private final Map<String, String> typed = new TypedTexts();
  private Map<String, String> standing = Map.of();
  private CorrectSource.@Nullable Opened opened;

  public void load() {
    var found = correcting.open(Asked.source(id));
    opened = found;
    id = found.source().id().toString();
    source = id;
    revision = found.revision();
    typed.putAll(TypedReference.texts(found.source().reference()));
  }

  private CorrectSource.Opened opened() {
    var known = opened;
    if (known == null) {
      known = correcting.open(Asked.source(source.isEmpty() ? sent() : source));
      opened = known;
    }
    return known;
  }

  /** Which source a form is about whose values were refused before they came here. */
  private static String sent() {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault("source", "");
  }

  public String getTitle() {
    return opened().source().title();
  }

  public List<String> getTypes() {
    return Arrays.stream(SourceType.values()).map(SourceType::word).toList();
  }

  /** What came with it and has no field; it stays as it is. */
  public List<Map.Entry<String, String>> getExtras() {
    // before the form's values are in, Faces asks whether there is anything to show
    return source.isEmpty()
        ? List.of()
        : opened().source().reference().extras().entrySet().stream()
            .map(one -> Map.entry(names.ofKept(one.getKey()), one.getValue()))
            .toList();
  }

  /** Keeps what was typed, or says why not; what was typed then still stands in the fields. */
  public @Nullable String save() {
    return TypedReference.readOrSay(typed, said).map(this::saved).orElse(null);
  }

  private @Nullable String saved(Reference read) {
    var before = opened().source().reference();
    return switch (correct(TypedReference.over(before, typed, read))) {
      case Correcting.Done done -> {
        said.note("research", done.changed() ? "correct.done" : "correct.unchanged");
        yield "/research/source?faces-redirect=true&id=" + done.source().id();
      }
      case Correcting.Overtaken overtaken -> {
        overtaken(overtaken);
        yield null;
      }
    };
  }

  private Correcting correct(Reference corrected) {
    try {
      return correcting.correct(SourceId.of(source), revision, corrected);
    } catch (SourceOvertaken atThisMoment) {
      return correcting.correct(SourceId.of(source), revision, corrected);
    }
  }

  private void overtaken(Correcting.Overtaken overtaken) {
    opened = overtaken.now();
    standing =
        TypedReference.reconcile(typed, overtaken.began(), overtaken.now().source().reference());
    source = overtaken.now().source().id().toString();
    revision = overtaken.now().revision();
    var by = overtaken.by().by();
    var name = people.names(List.of(by)).getOrDefault(by, "");
    said.error("research", standing.isEmpty() ? "correct.overtaken" : "correct.contested", name);
  }

  /** By part, for the page. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** What somebody else has made of parts that were changed here too. */
  public Map<String, String> getStanding() {
    return standing;
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = Asked.text(id);
  }

  /** The source that was shown, which another may since have become. */
  public String getSource() {
    return source;
  }

  public void setSource(@Nullable String source) {
    this.source = Asked.source(source).toString();
  }

  public int getRevision() {
    return revision;
  }

  public void setRevision(int revision) {
    this.revision = revision;
  }
}
