package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.Texts;

/** A gate that was sent and let nobody through: shown again as it was typed, with what to mend. */
@Named
@RequestScoped
public class RefusedGate {

  @Inject Texts texts;

  private @Nullable GateTyped typed;
  private String form = "";

  /** What has to be mended in a field. */
  public record Fault(String address, String text) {}

  /**
   * Shows the page again with all that was typed.
   *
   * @param gate which of the page's gates it was
   */
  void again(HttpServletRequest request, HttpServletResponse response, String page, String gate)
      throws IOException, ServletException {
    typed = GateTyped.of(request);
    form = gate;
    request.getRequestDispatcher(page).forward(request, response);
  }

  Optional<GateTyped> typed() {
    return Optional.ofNullable(typed);
  }

  public List<Fault> getFaults() {
    return typed().stream()
        .flatMap(one -> one.missing().stream())
        .map(name -> new Fault("#" + name + "-" + form, text(name)))
        .toList();
  }

  private String text(String name) {
    return texts.get("appraisal", "gate.wrong." + name);
  }

  /** Whether this is the gate that was sent with something to mend. */
  public boolean isOf(String gate) {
    return form.equals(gate) && !getFaults().isEmpty();
  }

  /** What has to be mended there, or empty. */
  public String fault(String gate, String name) {
    boolean wrong = isOf(gate) && typed().filter(one -> one.missing().contains(name)).isPresent();
    return wrong ? text(name) : "";
  }
}
