package org.preceptor.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Gives every form the nonce of its page's scripts, which PrimeFaces demands back. Its own script
 * adds it only to pages that load it, and a form must work without any script.
 */
public class FormNonce extends ViewHandlerWrapper {

  private static final String PARAMETER = "primefaces.nonce";

  public FormNonce(ViewHandler wrapped) {
    super(wrapped);
  }

  /** Faces calls this once within each form. */
  @Override
  public void writeState(FacesContext context) throws IOException {
    super.writeState(context);
    var writer = context.getResponseWriter();
    writer.startElement("input", null);
    writer.writeAttribute("type", "hidden", null);
    writer.writeAttribute("name", PARAMETER, null);
    writer.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
    writer.endElement("input");
  }
}
