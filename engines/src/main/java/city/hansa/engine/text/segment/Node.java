package city.hansa.engine.text.segment;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Kind;
import city.hansa.engine.text.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A clause while it grows. */
final class Node {

  /** The style of what has no number. */
  static final String PLAIN = "plain";

  final Level level;

  /** Clauses of the same row have the same. */
  final String style;

  final int ordinal;
  final String key;
  final String number;
  final int indent;
  final List<Node> parts = new ArrayList<>();
  String heading = "";
  private final StringBuilder body = new StringBuilder();

  Node(Level level, String style, int ordinal, String key, String number, int indent) {
    this.level = level;
    this.style = style;
    this.ordinal = ordinal;
    this.key = key;
    this.number = number;
    this.indent = indent;
  }

  static Node unnumbered(Level level, String style, int indent) {
    return new Node(level, style, 0, "", "", indent);
  }

  void say(String text) {
    if (!text.isEmpty()) {
      body.append(body.isEmpty() ? "" : "\n").append(text);
    }
  }

  boolean isBare() {
    return heading.isEmpty() && body.isEmpty() && parts.isEmpty();
  }

  static int rank(Level level) {
    return switch (level) {
      case PREAMBLE, CONCLUSIONS, ANNEX -> 0;
      case PART -> 1;
      case CHAPTER -> 2;
      case SECTION -> 3;
      case ARTICLE -> 4;
      case PARAGRAPH, RECITAL -> 5;
      case POINT -> 6;
    };
  }

  int rank() {
    return rank(level);
  }

  static List<Clause> clauses(List<Node> nodes, String prefix) {
    var taken = new HashSet<String>();
    var count = new HashMap<Level, Integer>();
    var clauses = new ArrayList<Clause>();
    for (var node : nodes) {
      clauses.add(node.clause(node.address(prefix, taken, count)));
    }
    return clauses;
  }

  private Clause clause(String address) {
    return new Clause(
        address, level, kind(), number, heading, body.toString(), clauses(parts, address + "__"));
  }

  private @Nullable Kind kind() {
    return switch (level) {
      case PREAMBLE, RECITAL -> Kind.PREAMBLE;
      case CONCLUSIONS -> Kind.FINAL;
      case ARTICLE, SECTION, CHAPTER, PARAGRAPH ->
          Phrases.isFinal(heading, body.toString()) ? Kind.FINAL : null;
      case PART, POINT, ANNEX -> null;
    };
  }

  private String address(String prefix, Set<String> taken, Map<Level, Integer> count) {
    int position = count.merge(level, 1, Integer::sum);
    boolean single = level == Level.PREAMBLE || level == Level.CONCLUSIONS;
    var own = key.isEmpty() ? (single ? "" : "_" + position) : "_" + key;
    var address = prefix + level.abbreviation() + own;
    for (int i = 2; !taken.add(address); i++) {
      address = prefix + level.abbreviation() + own + "-" + i;
    }
    return address;
  }
}
