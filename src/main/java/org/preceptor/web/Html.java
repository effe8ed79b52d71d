package org.preceptor.web;

/** HTML put together from pieces; what is not markup is escaped. */
public final class Html {

  private static final String ICONS = "/jakarta.faces.resource/icons.svg.xhtml?ln=preceptor";

  private final StringBuilder out = new StringBuilder();

  /** Markup of our own, with {@code {}} for each text that is escaped. */
  public Html add(String markup, Object... texts) {
    int from = 0;
    for (var text : texts) {
      int at = markup.indexOf("{}", from);
      out.append(markup, from, at).append(escape(String.valueOf(text)));
      from = at + 2;
    }
    out.append(markup, from, markup.length());
    return this;
  }

  /** Markup that a reader made safe, or that this class made. */
  public Html raw(String safe) {
    out.append(safe);
    return this;
  }

  public Html icon(String name) {
    return add(
        "<svg class=\"i\" aria-hidden=\"true\"><use href=\"" + ICONS + "#i-{}\"/></svg>", name);
  }

  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
