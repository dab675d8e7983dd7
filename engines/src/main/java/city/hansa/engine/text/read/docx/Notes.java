package city.hansa.engine.text.read.docx;

import city.hansa.engine.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Footnotes and endnotes, in the order of their calls. */
final class Notes {

  private final Map<String, String> bodies = new HashMap<>();
  private final List<Text.Note> called = new ArrayList<>();
  private final Set<String> marks = new HashSet<>();
  private int counted;

  /**
   * @param kind {@code footnote} or {@code endnote}: their ids are counted apart
   */
  void read(XMLStreamReader xml, String kind) throws XMLStreamException {
    var body = new StringBuilder();
    var id = "";
    while (xml.hasNext()) {
      int event = xml.next();
      var name = xml.hasName() ? xml.getLocalName() : "";
      if (event == XMLStreamConstants.START_ELEMENT && name.equals(kind)) {
        id = kind + "/" + Tag.find(xml, "id");
        body.setLength(0);
      } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("t")) {
        body.append(xml.getElementText());
      } else if (event == XMLStreamConstants.START_ELEMENT
          && (name.equals("tab") || name.equals("br"))) {
        body.append(' ');
      } else if (event == XMLStreamConstants.END_ELEMENT && name.equals("p")) {
        body.append('\n');
      } else if (event == XMLStreamConstants.END_ELEMENT && name.equals(kind)) {
        bodies.put(id, body.toString().strip());
      }
    }
  }

  /** A note that Word numbers itself; what stands in the text. */
  String call(String id) {
    counted++;
    return call(id, String.valueOf(counted));
  }

  /**
   * @param mark chosen by the author; if it is taken, the next free one of its kind
   */
  String call(String id, String mark) {
    var free = mark.isEmpty() ? "*" : mark;
    while (!marks.add(free)) {
      free += "*";
    }
    called.add(new Text.Note(free, bodies.getOrDefault(id, "")));
    return "[^" + free + "]";
  }

  List<Text.Note> called() {
    return called;
  }
}
