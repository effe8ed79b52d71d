package org.preceptor.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * {@code <pc:icon name="check"/>}: an icon that only repeats the word beside it. Pages hold dozens,
 * so the sheet that they are taken from is looked up once.
 */
@FacesComponent(Icon.TYPE)
public class Icon extends UIComponentBase {

  static final String TYPE = "org.preceptor.Icon";
  private static final String SHEET = "org.preceptor.icons";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    if (isRendered()) {
      write(context, getAttributes().get("name"));
    }
  }

  static void write(FacesContext context, @Nullable Object name) throws IOException {
    var writer = context.getResponseWriter();
    writer.startElement("svg", null);
    writer.writeAttribute("class", "i", null);
    writer.writeAttribute("aria-hidden", "true", null);
    writer.startElement("use", null);
    writer.writeAttribute("href", sheet(context) + "#i-" + name, null);
    writer.endElement("use");
    writer.endElement("svg");
  }

  private static Object sheet(FacesContext context) {
    return context
        .getExternalContext()
        .getApplicationMap()
        .computeIfAbsent(
            SHEET,
            key ->
                context
                    .getApplication()
                    .getResourceHandler()
                    .createResource("icons.svg", "preceptor")
                    .getRequestPath());
  }
}
