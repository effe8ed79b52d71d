package org.preceptor.credit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.credit.ImportRegister;
import org.preceptor.credit.RegisterFile;
import org.preceptor.web.Said;
import org.preceptor.web.Texts;

/** Backs {@code credit/import-register.xhtml}: takes a body's register, or says every mistake. */
@Named
@RequestScoped
public class ImportRegisterView {

  private static final int SHOWN = 50;

  @Inject ImportRegister imports;
  @Inject Said said;
  @Inject Texts texts;

  private @Nullable Part file;
  private List<RegisterFile.Mistake> mistakes = List.of();

  /** Returns to the register, or stays with what is wrong. */
  public @Nullable String take() throws IOException {
    if (file == null || file.getSize() == 0) {
      said.errorAt("file", "credit", "import.nothing");
      return null;
    }
    var text = new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    var taken = imports.take(text);
    mistakes = taken.mistakes();
    if (!mistakes.isEmpty()) {
      said.errorAt("file", "credit", "import.refused", mistakes.size());
      return null;
    }
    said.note("credit", "import.done", taken.licensees().size());
    return "/credit/register?faces-redirect=true";
  }

  /** The first of them, as sentences. */
  public List<String> getMistakes() {
    return mistakes.stream().limit(SHOWN).map(this::sentence).toList();
  }

  private String sentence(RegisterFile.Mistake mistake) {
    return texts.get(
        "credit",
        "import.line",
        mistake.line(),
        texts.get("credit", "import.mistake." + mistake.what(), mistake.value()));
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
