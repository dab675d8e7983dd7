package city.hansa.engine.text.read.docx;

import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Attributes of the element at hand, whatever prefix its namespace has. */
final class Tag {

  private Tag() {}

  static @Nullable String find(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  static String value(XMLStreamReader xml) {
    var value = find(xml, "val");
    return value == null ? "" : value;
  }

  /** As switches such as bold have it: present means on. */
  static boolean on(XMLStreamReader xml) {
    return switch (value(xml).toLowerCase(Locale.ROOT)) {
      case "0", "false", "off", "none" -> false;
      default -> true;
    };
  }

  static int number(@Nullable String printed, int otherwise) {
    try {
      return printed == null ? otherwise : (int) Double.parseDouble(printed);
    } catch (NumberFormatException _) {
      return otherwise;
    }
  }

  /** To the end of the element at hand. */
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
