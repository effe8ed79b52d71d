package org.preceptor.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code <pc:place name="learn" icon="book-open" link="/learning/courses" here="#{place}"
 * bar="top|bottom"/>}: a place of the main navigation. Every page holds two bars of them.
 */
@FacesComponent(Place.TYPE)
public class Place extends UIComponentBase {

  static final String TYPE = "org.preceptor.Place";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    if (!isRendered()) {
      return;
    }
    var writer = context.getResponseWriter();
    writer.startElement("li", null);
    writer.startElement("a", null);
    writer.writeAttribute(
        "href", context.getExternalContext().getRequestContextPath() + text("link"), null);
    if (Objects.equals(text("name"), text("here"))) {
      writer.writeAttribute("aria-current", "page", null);
    }
    if ("bottom".equals(text("bar"))) {
      Icon.write(context, text("icon"));
    }
    var texts = context.getApplication().getResourceBundle(context, "webText");
    writer.writeText(texts.getString("place." + text("name")), null);
    writer.endElement("a");
    writer.endElement("li");
  }

  private @Nullable String text(String attribute) {
    return (String) getAttributes().get(attribute);
  }
}
