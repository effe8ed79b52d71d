package org.preceptor.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/**
 * {@code <pc:kept by="#{…}">}: a part of a page that is made once for each value of {@code by} and
 * language, and written as it was from then on. {@code by} has to name all that the part shows; no
 * form of Faces may stand in it.
 */
@FacesComponent(Kept.TYPE)
public class Kept extends UIComponentBase {

  static final String TYPE = "org.preceptor.Kept";

  private KeptParts.@Nullable Key key;
  private @Nullable String made;

  @Override
  public String getFamily() {
    return TYPE;
  }

  /** Says under which key the part is kept, and how it was made if it was. */
  void know(KeptParts.Key as, @Nullable String before) {
    key = as;
    made = before;
  }

  @Override
  public boolean getRendersChildren() {
    return true;
  }

  @Override
  public void encodeChildren(FacesContext context) throws IOException {
    if (made == null) {
      made = make(context);
      if (key != null) {
        KeptParts.of(context).keep(key, made);
      }
    }
    context.getResponseWriter().write(made);
  }

  private String make(FacesContext context) throws IOException {
    var page = context.getResponseWriter();
    var part = new StringWriter();
    context.setResponseWriter(page.cloneWithWriter(part));
    try {
      for (var child : getChildren()) {
        child.encodeAll(context);
      }
      context.getResponseWriter().flush();
    } finally {
      context.setResponseWriter(page);
    }
    return part.toString();
  }
}
