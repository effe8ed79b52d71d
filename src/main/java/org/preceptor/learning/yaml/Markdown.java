package org.preceptor.learning.yaml;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;
import org.preceptor.learning.Markup;

/** CommonMark in, safe HTML out: what an author writes as HTML is shown and never run. */
final class Markdown {

  /** Links to a place on the page itself get the class of what stands there. */
  static final String TERM = "#term-";

  static final String REFERENCE = "#ref-";

  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .attributeProviderFactory(context -> new LinkClasses())
          .build();
  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder().nodeRendererFactory(LinkWords::new).build();

  private Markdown() {}

  static Node parse(String text) {
    return PARSER.parse(text);
  }

  static Markup render(Node node) {
    return new Markup(HTML.render(node).strip(), TEXT.render(node).strip());
  }

  static Markup render(String text) {
    return render(parse(text));
  }

  /** Of a link its words are read, and its address is not. */
  private record LinkWords(TextContentNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Link.class);
    }

    @Override
    public void render(Node link) {
      for (var child = link.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
    }
  }

  private static final class LinkClasses implements AttributeProvider {
    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
      if (node instanceof Link link) {
        if (link.getDestination().startsWith(TERM)) {
          attributes.put("class", "term");
        } else if (link.getDestination().startsWith(REFERENCE)) {
          attributes.put("class", "cite");
        }
      }
    }
  }
}
