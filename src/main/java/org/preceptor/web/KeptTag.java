package org.preceptor.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import java.io.IOException;

/** Builds what stands in {@link Kept} only where it has not been made before. */
public final class KeptTag extends ComponentHandler {

  private final TagAttribute by;

  public KeptTag(ComponentConfig config) {
    super(config);
    by = getRequiredAttribute("by");
  }

  @Override
  public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
    var faces = context.getFacesContext();
    var language = faces.getViewRoot().getLocale().toLanguageTag();
    var key = new KeptParts.Key(tagId, language, by.getValue(context));
    var before = KeptParts.of(faces).find(key);
    ((Kept) component).know(key, before);
    if (before == null) {
      super.applyNextHandler(context, component);
    }
  }
}
