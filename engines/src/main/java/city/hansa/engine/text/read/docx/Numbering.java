package city.hansa.engine.text.read.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Automatic numbers as Word prints them: ISO/IEC 29500-1, 17.9. Lists that share an abstract
 * definition count on together, unless one of them starts anew.
 */
final class Numbering {

  private static final int LEVELS = 9;

  private final Map<String, Level[]> definitions = new HashMap<>();
  private final Map<String, String> definitionOf = new HashMap<>();
  private final Map<String, Integer> startAnew = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  private static final class Level {
    int start = 1;
    String format = "decimal";
    String text = "";
    int indent;
  }

  static Numbering read(XMLStreamReader xml) throws XMLStreamException {
    var numbering = new Numbering();
    var at =
        new Object() {
          Level[] levels = fresh();
          String num = "";
          int level;
        };
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "abstractNum" -> {
          at.levels = fresh();
          numbering.definitions.put(id(xml, "abstractNumId"), at.levels);
        }
        case "num" -> at.num = id(xml, "numId");
        case "abstractNumId" -> numbering.definitionOf.put(at.num, Tag.value(xml));
        case "lvl", "lvlOverride" ->
            at.level = Math.clamp(Tag.number(Tag.find(xml, "ilvl"), 0), 0, LEVELS - 1);
        case "startOverride" ->
            numbering.startAnew.put(at.num + "/" + at.level, Tag.number(Tag.value(xml), 1));
        default -> take(at.levels[at.level], xml);
      }
    }
    return numbering;
  }

  private static String id(XMLStreamReader xml, String name) {
    var id = Tag.find(xml, name);
    return id == null ? "" : id;
  }

  private static void take(Level level, XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "start" -> level.start = Tag.number(Tag.value(xml), 1);
      case "numFmt" -> level.format = Tag.value(xml);
      case "lvlText" -> level.text = Tag.value(xml);
      case "ind" -> level.indent = Tag.number(Tag.find(xml, "left"), 0) / 20;
      default -> {}
    }
  }

  private static Level[] fresh() {
    var levels = new Level[LEVELS];
    for (int i = 0; i < LEVELS; i++) {
      levels[i] = new Level();
    }
    return levels;
  }

  /** The next number of a list; empty for a list that is none. */
  String next(String numId, int level) {
    var definition = definitionOf.get(numId);
    var levels = definition == null ? null : definitions.get(definition);
    if (definition == null || levels == null) {
      return "";
    }
    int at = Math.clamp(level, 0, LEVELS - 1);
    var counts = counters.computeIfAbsent(definition, _ -> unset());
    var anew = startAnew.get(numId + "/" + at);
    counts[at] = counts[at] < 0 ? levels[at].start : counts[at] + 1;
    if (anew != null && begun.add(numId + "/" + at)) {
      counts[at] = anew;
    }
    for (int i = at + 1; i < LEVELS; i++) {
      counts[i] = -1;
    }
    return print(levels, counts, at);
  }

  private static int[] unset() {
    var counts = new int[LEVELS];
    java.util.Arrays.fill(counts, -1);
    return counts;
  }

  private static String print(Level[] levels, int[] counts, int at) {
    if (levels[at].format.equals("bullet")) {
      return levels[at].text.isEmpty() ? "" : "\u2022";
    }
    var printed = levels[at].text;
    for (int i = 0; i <= at; i++) {
      int value = counts[i] < 0 ? levels[i].start : counts[i];
      printed = printed.replace("%" + (i + 1), NumberFormats.print(value, levels[i].format));
    }
    return printed.strip();
  }

  /** In points. */
  int indent(String numId, int level) {
    var definition = definitionOf.get(numId);
    var levels = definition == null ? null : definitions.get(definition);
    return levels == null ? 0 : levels[Math.clamp(level, 0, LEVELS - 1)].indent;
  }
}
