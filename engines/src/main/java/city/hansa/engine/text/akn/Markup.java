package city.hansa.engine.text.akn;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of Akoma Ntoso. Spaces that a reader may not keep are marked to be kept. */
final class Markup {

  private static final Pattern SPACES = Pattern.compile("[ \t\r\n]+");
  private static final Pattern RETURN = Pattern.compile("(?<=\r)|(?=\r)");

  private final StringWriter target = new StringWriter();
  private final XMLStreamWriter out;

  /** What may fail when writing XML to memory: nothing, if names are right. */
  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }

  Markup() {
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    step(() -> out.writeStartDocument("UTF-8", "1.0"));
  }

  /** As readers take text in which spaces do not matter. */
  static String collapsed(String text) {
    String spaced = SPACES.matcher(text).replaceAll(" ");
    int from = spaced.startsWith(" ") ? 1 : 0;
    int to = spaced.length() > from && spaced.endsWith(" ") ? spaced.length() - 1 : spaced.length();
    return spaced.substring(from, to);
  }

  void root() {
    step(() -> {
      out.writeStartElement("akomaNtoso");
      out.writeDefaultNamespace(AkomaNtoso.NAMESPACE);
    });
  }

  /**
   * @param attributes names and values in turn; a value that is empty is left out
   */
  void start(String name, String... attributes) {
    step(() -> {
      out.writeStartElement(name);
      attributes(attributes);
    });
  }

  void empty(String name, String... attributes) {
    step(() -> {
      out.writeEmptyElement(name);
      attributes(attributes);
    });
  }

  void required(String name, String value) {
    step(() -> out.writeAttribute(name, value));
  }

  void language(String tag) {
    step(() -> out.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", tag));
  }

  /** Directly after the start of an element whose whole text is given. */
  void keepSpaces(String text) {
    if (!collapsed(text).equals(text)) {
      step(() -> out.writeAttribute("xml", XMLConstants.XML_NS_URI, "space", "preserve"));
    }
  }

  /** Carriage returns by number: as they are, a parser would take them for line feeds. */
  void text(String text) {
    for (String piece : RETURN.split(text, -1)) {
      if (piece.equals("\r")) {
        step(() -> out.writeEntityRef("#13"));
      } else {
        step(() -> out.writeCharacters(piece));
      }
    }
  }

  void end() {
    step(out::writeEndElement);
  }

  /** Between elements, for people who read the file. */
  void line() {
    step(() -> out.writeCharacters("\n"));
  }

  byte[] bytes() {
    step(() -> {
      out.writeEndDocument();
      out.close();
    });
    return target.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void attributes(String[] attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.writeAttribute(attributes[i], attributes[i + 1]);
      }
    }
  }

  private static void step(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
