package org.preceptor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the last step has to say: errors, warnings, notes. They outlive one redirect. */
@Named
@RequestScoped
public class Said {

  @Inject Texts texts;

  /** A message, with the id of the field it is about, or none. */
  public record Message(@Nullable String field, String text) {

    /** For pages, whose expressions do not know records. */
    public @Nullable String getField() {
      return field;
    }

    /** For pages, whose expressions do not know records. */
    public String getText() {
      return text;
    }
  }

  /** Says in a note that something was done. */
  public void note(String bundle, String key, Object... values) {
    add(null, FacesMessage.SEVERITY_INFO, texts.get(bundle, key, values));
  }

  /** Says that something is not as the reader may think. */
  public void warn(String bundle, String key, Object... values) {
    add(null, FacesMessage.SEVERITY_WARN, texts.get(bundle, key, values));
  }

  /** Says what has to be mended, at no field in particular. */
  public void error(String bundle, String key, Object... values) {
    add(null, FacesMessage.SEVERITY_ERROR, texts.get(bundle, key, values));
    FacesContext.getCurrentInstance().validationFailed();
  }

  /** Says what has to be mended at a field, by its id in the page. */
  public void errorAt(String field, String bundle, String key, Object... values) {
    add(field, FacesMessage.SEVERITY_ERROR, texts.get(bundle, key, values));
    FacesContext.getCurrentInstance().validationFailed();
  }

  public List<Message> getErrors() {
    return of(FacesMessage.SEVERITY_ERROR);
  }

  public List<Message> getWarnings() {
    return of(FacesMessage.SEVERITY_WARN);
  }

  public List<Message> getNotes() {
    return of(FacesMessage.SEVERITY_INFO);
  }

  private static void add(@Nullable String field, Severity severity, String text) {
    var faces = FacesContext.getCurrentInstance();
    faces.addMessage(field, new FacesMessage(severity, text, text));
    faces.getExternalContext().getFlash().setKeepMessages(true);
  }

  private static List<Message> of(Severity severity) {
    var faces = FacesContext.getCurrentInstance();
    var messages = new ArrayList<Message>();
    faces
        .getClientIdsWithMessages()
        .forEachRemaining(
            id ->
                faces.getMessageList(id).stream()
                    .filter(message -> message.getSeverity().equals(severity))
                    .forEach(
                        message ->
                            messages.add(
                                new Message(
                                    id,
                                    Objects.requireNonNullElse(
                                        message.getDetail(), message.getSummary())))));
    return messages;
  }
}
