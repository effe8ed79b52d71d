package org.preceptor.research.web;

/** HTML put together from pieces; what is not markup is escaped. */
final class AppraisalHtml {

  private final StringBuilder out = new StringBuilder();

  /** Markup of our own, with {@code {}} for each text that is escaped. */
  AppraisalHtml add(String markup, Object... texts) {
    int from = 0;
    for (var text : texts) {
      int at = markup.indexOf("{}", from);
      out.append(markup, from, at).append(escape(String.valueOf(text)));
      from = at + 2;
    }
    out.append(markup, from, markup.length());
    return this;
  }

  static String escape(String text) {
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
