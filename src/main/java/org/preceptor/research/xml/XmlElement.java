package org.preceptor.research.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element with what is in it: elements and texts, in their order. */
public final class XmlElement {

  private final String name;
  private final Map<String, String> attributes;
  private final List<Object> content = new ArrayList<>();

  XmlElement(String name, Map<String, String> attributes) {
    this.name = name;
    this.attributes = Map.copyOf(attributes);
  }

  void add(Object part) {
    content.add(part);
  }

  public String name() {
    return name;
  }

  /** The attribute by its local name, or the empty text. */
  public String attribute(String called) {
    return attributes.getOrDefault(called, "");
  }

  public List<XmlElement> children() {
    return content.stream()
        .filter(XmlElement.class::isInstance)
        .map(XmlElement.class::cast)
        .toList();
  }

  /** All at the end of a path of names, such as {@code MedlineCitation/Article}. */
  public List<XmlElement> all(String path) {
    var found = List.of(this);
    for (var step : path.split("/", -1)) {
      found =
          found.stream()
              .flatMap(one -> one.children().stream())
              .filter(one -> one.name.equals(step))
              .toList();
    }
    return found;
  }

  public Optional<XmlElement> first(String path) {
    return all(path).stream().findFirst();
  }

  /** The text of the first at the end of the path, or the empty one. */
  public String text(String path) {
    return first(path).map(XmlElement::text).orElse("");
  }

  /** All text in it, a blank between blocks. */
  public String text() {
    var text = new StringBuilder();
    append(text);
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  private void append(StringBuilder text) {
    for (var part : content) {
      if (part instanceof XmlElement child) {
        boolean block = BLOCKS.contains(child.name);
        text.append(block ? " " : "");
        child.append(text);
        text.append(block ? " " : "");
      } else {
        text.append(part);
      }
    }
  }

  private static final List<String> BLOCKS =
      List.of("p", "title", "sec", "AbstractText", "list-item", "break", "br");
}
