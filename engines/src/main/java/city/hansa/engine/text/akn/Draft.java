package city.hansa.engine.text.akn;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Kind;
import city.hansa.engine.text.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A clause while it is being read. */
final class Draft {

  private final Level level;
  private final String address;
  private final @Nullable Kind kind;
  private final List<String> paragraphs = new ArrayList<>();
  private final List<Clause> parts = new ArrayList<>();
  private String number = "";
  private String heading = "";

  Draft(Level level, Element element) {
    this.level = level;
    address = element.attribute("eId");
    kind = kind(element.attribute("refersTo"));
  }

  void number(String words) {
    number = words;
  }

  /** A second one follows the first. */
  void heading(String words) {
    heading = heading.isEmpty() ? words : heading + " " + words;
  }

  /** Words behind a part can only be kept as a part themselves. */
  void paragraph(String words) {
    if (parts.isEmpty()) {
      paragraphs.add(words);
    } else if (!words.isEmpty()) {
      parts.add(new Clause("", Level.PARAGRAPH, null, "", "", words, List.of()));
    }
  }

  void part(Clause part) {
    parts.add(part);
  }

  Clause clause() {
    String body = String.join("\n", paragraphs);
    return new Clause(address, level, kind, number, heading, body, parts);
  }

  /** For what holds clauses and is none itself: its words stand before them. */
  List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>();
    paragraphs.stream()
        .filter(words -> !words.isEmpty())
        .map(words -> new Clause("", Level.PARAGRAPH, null, "", "", words, List.of()))
        .forEach(clauses::add);
    clauses.addAll(parts);
    return clauses;
  }

  private static @Nullable Kind kind(String references) {
    List<String> pointed = Arrays.asList(references.split(" ", -1));
    for (Kind kind : Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      if (pointed.contains("#" + Identification.KIND + name)) {
        return kind;
      }
    }
    return null;
  }
}
