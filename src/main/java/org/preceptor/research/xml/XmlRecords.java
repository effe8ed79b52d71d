package org.preceptor.research.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.preceptor.research.ReadReference;
import org.preceptor.research.Remark.What;

/**
 * The elements of some names in a text, one after the other. Document types are passed over and
 * never read; an entity that is not XML's own stays as it is written.
 */
public final class XmlRecords {

  private static final int DEEPEST = 120;
  private static final Map<String, String> COMMON =
      Map.of("nbsp", " ", "ndash", "–", "mdash", "—", "rsquo", "’", "lsquo", "‘");

  private final Set<String> records;
  private final Set<String> passedOver;

  public XmlRecords(Set<String> records, Set<String> passedOver) {
    this.records = records;
    this.passedOver = passedOver;
  }

  /** Reads each; what comes after a mistake in the XML is not read, and the mistake is told. */
  public List<ReadReference> read(String text, BiFunction<Integer, XmlElement, ReadReference> use) {
    var read = new ArrayList<ReadReference>();
    try {
      var reader = factory().createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && records.contains(reader.getLocalName())) {
          int line = reader.getLocation().getLineNumber();
          read.add(use.apply(line, element(reader)));
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      var said = said(e);
      var what = said.contains("maxElementDepth") ? What.TOO_DEEP : What.UNREADABLE;
      read.add(ReadReference.unreadable(line, what, said));
    }
    return read;
  }

  private static String said(XMLStreamException e) {
    var message = e.getMessage() == null ? "" : e.getMessage();
    int at = message.indexOf("Message: ");
    return at < 0 ? message : message.substring(at + 9);
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside of the file is read");
        });
    return factory;
  }

  private XmlElement element(XMLStreamReader reader) throws XMLStreamException {
    Deque<XmlElement> open = new ArrayDeque<>();
    var root = begun(reader);
    open.push(root);
    while (!open.isEmpty()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (passedOver.contains(reader.getLocalName())) {
            pass(reader);
          } else {
            var child = begun(reader);
            open.element().add(child);
            open.push(child);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            open.element().add(reader.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            open.element()
                .add(COMMON.getOrDefault(reader.getLocalName(), "&" + reader.getLocalName() + ";"));
        default -> {}
      }
      if (open.size() > DEEPEST) {
        throw new XMLStreamException("more than " + DEEPEST + " levels", reader.getLocation());
      }
    }
    return root;
  }

  private static XmlElement begun(XMLStreamReader reader) {
    var attributes = new HashMap<String, String>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return new XmlElement(reader.getLocalName(), attributes);
  }

  private static void pass(XMLStreamReader reader) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }
}
