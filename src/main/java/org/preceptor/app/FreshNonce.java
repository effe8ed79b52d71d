package org.preceptor.app;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Gives every whole page a nonce of its own. PrimeFaces wants the nonce of the last page back from
 * each form and fails without it, so that a refused form or an error after a post became a 500;
 * only what comes into a page that stands has to keep that page's nonce.
 */
public class FreshNonce implements PhaseListener {

  private static final long serialVersionUID = 1L;

  private static final String NONCE = "primefaces.nonce";

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    var external = event.getFacesContext().getExternalContext();
    if (external.getRequest() instanceof HttpServletRequest request && isWhole(request)) {
      external.setRequest(new WithNonce(request));
    }
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    var faces = event.getFacesContext();
    var view = faces.getViewRoot();
    if (view != null && faces.getExternalContext().getRequest() instanceof WithNonce) {
      var kept = view.getViewMap(false);
      if (kept != null) {
        kept.remove(NONCE);
      }
    }
  }

  private static boolean isWhole(HttpServletRequest request) {
    return request.getHeader("Faces-Request") == null;
  }

  private static final class WithNonce extends HttpServletRequestWrapper {

    private final String nonce =
        Base64.getEncoder()
            .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

    WithNonce(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getParameter(String name) {
      return name.equals(NONCE) ? nonce : super.getParameter(name);
    }
  }
}
