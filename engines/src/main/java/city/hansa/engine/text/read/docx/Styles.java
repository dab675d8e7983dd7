package city.hansa.engine.text.read.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The paragraph styles of a document, each with what it takes from the one it is based on. */
final class Styles {

  private static final int DEEPEST = 20;
  private static final int BODY_TEXT = 9;

  private final Map<String, Style> styles = new HashMap<>();

  /** What a paragraph has, by its style or by itself. */
  static final class Style {
    String id = "";
    String name = "";
    @Nullable String basedOn;
    int outline = -1;
    @Nullable String numId;
    int level = -1;
    int indent = Integer.MIN_VALUE;
    @Nullable Boolean bold;
  }

  static Styles read(XMLStreamReader xml) throws XMLStreamException {
    var styles = new Styles();
    var style = new Style();
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("style")) {
        style = new Style();
        var id = Tag.find(xml, "styleId");
        style.id = id == null ? "" : id;
        styles.styles.put(style.id, style);
      } else {
        take(style, xml);
      }
    }
    return styles;
  }

  /** A property that stands the same in a style and in a paragraph. */
  static void take(Style style, XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "name" -> style.name = Tag.value(xml).toLowerCase(Locale.ROOT);
      case "basedOn", "pStyle" -> style.basedOn = Tag.value(xml);
      case "outlineLvl" -> style.outline = Tag.number(Tag.value(xml), BODY_TEXT);
      case "numId" -> style.numId = Tag.value(xml);
      case "ilvl" -> style.level = Tag.number(Tag.value(xml), 0);
      case "b" -> style.bold = Tag.on(xml);
      case "ind" -> {
        var left = Tag.find(xml, "left") == null ? Tag.find(xml, "start") : Tag.find(xml, "left");
        style.indent = Tag.number(left, 0) / 20;
      }
      default -> {}
    }
  }

  /** What it is in the end. */
  Style resolved(Style paragraph) {
    var whole = new Style();
    Style next = paragraph;
    for (int i = 0; next != null && i < DEEPEST; i++) {
      fill(whole, next);
      next = next.basedOn == null ? null : styles.get(next.basedOn);
    }
    return whole;
  }

  private static void fill(Style whole, Style from) {
    whole.id = whole.id.isEmpty() ? from.id : whole.id;
    whole.outline = whole.outline < 0 ? outlineOf(from) : whole.outline;
    whole.numId = whole.numId == null ? from.numId : whole.numId;
    whole.level = whole.level < 0 ? from.level : whole.level;
    whole.indent = whole.indent == Integer.MIN_VALUE ? from.indent : whole.indent;
    whole.bold = whole.bold == null ? from.bold : whole.bold;
  }

  private static int outlineOf(Style style) {
    if (style.outline >= 0) {
      return style.outline;
    }
    return style.name.matches("heading [1-9]") ? style.name.charAt(8) - '1' : -1;
  }

  /** From 1; 0 for none. */
  static int heading(Style resolved) {
    return resolved.outline >= 0 && resolved.outline < BODY_TEXT ? resolved.outline + 1 : 0;
  }

  boolean isTitle(Style paragraph) {
    var style = paragraph.basedOn == null ? null : styles.get(paragraph.basedOn);
    return style != null && style.name.equals("title");
  }
}
