package org.preceptor.scenario.web;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Narration as HTML. What an author writes as HTML is shown as text. */
final class Prose {

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  private Prose() {}

  static String html(String markdown) {
    return RENDERER.render(PARSER.parse(markdown));
  }
}
