package city.hansa.notices.feed;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A page of a feed (RFC 4287, paged by RFC 5005).
 *
 * @param id the same for ever, whatever page of the feed this is
 * @param links by relation: self, first, next, alternate
 * @param updated of the newest entry
 */
record AtomFeed(
    String id,
    String title,
    String subtitle,
    String language,
    String author,
    Instant updated,
    Map<String, String> links,
    List<Entry> entries) {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /**
   * @param author null for the feed's own
   * @param related addresses of notices that it supersedes or that supersede it
   */
  record Entry(
      String id,
      String title,
      String summary,
      Instant published,
      Instant updated,
      @Nullable String author,
      String category,
      String alternate,
      List<String> related) {}

  String xml() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeAttribute("xml:lang", language);
      head(xml);
      for (Entry entry : entries) {
        write(xml, entry);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("Writing to memory failed", impossible);
    }
    return text.toString();
  }

  private void head(XMLStreamWriter xml) throws XMLStreamException {
    element(xml, "id", id);
    element(xml, "title", title);
    element(xml, "subtitle", subtitle);
    element(xml, "updated", updated.toString());
    person(xml, author);
    element(xml, "generator", "Hansa");
    for (Map.Entry<String, String> link : links.entrySet()) {
      boolean page = link.getKey().equals("alternate");
      link(xml, link.getKey(), page ? "text/html" : "application/atom+xml", link.getValue());
    }
  }

  private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", entry.id());
    element(xml, "title", entry.title());
    element(xml, "published", entry.published().toString());
    element(xml, "updated", entry.updated().toString());
    if (entry.author() != null) {
      person(xml, entry.author());
    }
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", clean(entry.category()));
    link(xml, "alternate", "text/html", entry.alternate());
    for (String address : entry.related()) {
      link(xml, "related", "text/html", address);
    }
    element(xml, "summary", entry.summary());
    xml.writeEndElement();
  }

  private static void person(XMLStreamWriter xml, String name) throws XMLStreamException {
    xml.writeStartElement("author");
    element(xml, "name", name);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String type, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  /** Without the characters that XML 1.0 knows no way to write. */
  static String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c ->
            c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
