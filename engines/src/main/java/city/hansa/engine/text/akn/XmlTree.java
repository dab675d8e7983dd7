package city.hansa.engine.text.akn;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML without document type declarations, so without entities and files of others. */
final class XmlTree {

  /** The JDK's own limit is 100. */
  private static final int DEEPEST = 95;

  private final Deque<Element> open = new ArrayDeque<>();

  private XmlTree() {}

  static Element read(InputStream document) {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      return new XmlTree().root(factory.createXMLStreamReader(document));
    } catch (XMLStreamException e) {
      Location at = e.getLocation();
      String message = "not well-formed XML: " + reason(e);
      throw at == null
          ? new AknException(message)
          : new AknException(message, at.getLineNumber(), at.getColumnNumber());
    }
  }

  private Element root(XMLStreamReader in) throws XMLStreamException {
    while (true) {
      switch (in.next()) {
        case XMLStreamConstants.DTD ->
            throw fault("a document type declaration is not allowed", in.getLocation());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw fault("the entity " + in.getLocalName() + " is not known", in.getLocation());
        case XMLStreamConstants.START_ELEMENT -> open(in);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (!open.isEmpty()) {
            open.getLast().content().add(in.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          Element closed = open.removeLast();
          if (open.isEmpty()) {
            while (in.hasNext()) {
              in.next();
            }
            return closed;
          }
        }
        default -> {
          // Comments and processing instructions are not text.
        }
      }
    }
  }

  private void open(XMLStreamReader in) {
    if (open.size() == DEEPEST) {
      throw fault("elements are nested deeper than " + DEEPEST, in.getLocation());
    }
    boolean keeps = !open.isEmpty() && open.getLast().keepsSpaces();
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
      if (in.getAttributeLocalName(i).equals("space")) {
        keeps = in.getAttributeValue(i).equals("preserve");
      }
    }
    Location at = in.getLocation();
    var element =
        new Element(
            in.getLocalName(),
            AkomaNtoso.NAMESPACE.equals(in.getNamespaceURI()),
            attributes,
            keeps,
            new ArrayList<>(),
            at.getLineNumber(),
            at.getColumnNumber());
    if (!open.isEmpty()) {
      open.getLast().content().add(element);
    }
    open.addLast(element);
  }

  private static AknException fault(String message, Location at) {
    return new AknException(message, at.getLineNumber(), at.getColumnNumber());
  }

  /** The parser's message without its own way of telling the place. */
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int from = message.indexOf("Message: ");
    return from < 0 ? message : message.substring(from + "Message: ".length());
  }
}
