package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.ImportSources;
import org.preceptor.research.ReferenceFormats;
import org.preceptor.research.Visibility;
import org.preceptor.web.Said;

/** Backs {@code research/import-sources.xhtml}: takes a file of references. */
@Named
@RequestScoped
public class ImportSourcesView {

  private static final int LATEST = 8;

  @Inject ImportSources imports;
  @Inject SourceSteps steps;
  @Inject Said said;
  @Inject HttpServletRequest request;

  private @Nullable Part file;
  private boolean shared;

  /** A file that was sent before, for the way back to its report. */
  public record Sent(String id, String fileName, String when, String state) {}

  public List<Sent> getSent() {
    return imports.latest(LATEST).stream()
        .map(
            one ->
                new Sent(
                    one.id().toString(),
                    one.fileName(),
                    steps.moment(one.begunAt()),
                    one.state().word()))
        .toList();
  }

  /** Goes on to the report, which fills while the file is taken in. */
  public @Nullable String take() throws IOException, ServletException {
    var name = nameSent();
    if (name.isEmpty()) {
      said.errorAt("file", "research", "import.nothing");
      return null;
    }
    if (file == null || file.getSize() == 0) {
      said.errorAt("file", "research", "import.empty", name);
      return null;
    }
    if (file.getSize() > ReferenceFormats.MOST_BYTES) {
      said.errorAt("file", "research", "remark.too-large", file.getSize() / 1_000_000 + " MB");
      return null;
    }
    var begun =
        imports.begin(
            name.replaceAll("[\\p{Cc}\\\\/]", " ").strip(),
            file.getInputStream().readAllBytes(),
            shared ? Visibility.ORGANIZATION : Visibility.PRIVATE);
    return "/research/import?faces-redirect=true&id=" + begun;
  }

  /** Of a file without one byte the page learns nothing; its name was sent all the same. */
  private String nameSent() throws IOException, ServletException {
    var sent = request.getPart("file");
    return sent == null ? "" : Objects.requireNonNullElse(sent.getSubmittedFileName(), "");
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public boolean isShared() {
    return shared;
  }

  public void setShared(boolean shared) {
    this.shared = shared;
  }
}
