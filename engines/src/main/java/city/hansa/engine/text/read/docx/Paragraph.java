package city.hansa.engine.text.read.docx;

import city.hansa.engine.text.Level;
import city.hansa.engine.text.segment.Known;
import city.hansa.engine.text.segment.Passage;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A paragraph while its runs are read. */
final class Paragraph {

  /** Styles that the writer of DOCX beside this reader uses. */
  private static final Pattern OPENS = Pattern.compile("Hansa([A-Z][a-z]+)(\\d)H?");

  final Styles.Style style = new Styles.Style();
  private final StringBuilder number = new StringBuilder();
  private final StringBuilder heading = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private boolean plainSeen;
  private boolean boldSeen;

  // The run at hand.
  String runStyle = "";
  boolean hidden;
  boolean bold;

  void beginRun() {
    runStyle = "";
    hidden = false;
    bold = Boolean.TRUE.equals(style.bold);
  }

  void say(String words) {
    if (hidden || words.isEmpty()) {
      return;
    }
    boldSeen |= bold && !words.isBlank();
    plainSeen |= !bold && !words.isBlank();
    switch (runStyle) {
      case "HansaNumber" -> number.append(words);
      case "HansaHeading" -> heading.append(words);
      default -> text.append(words);
    }
  }

  /** What it came to; null where it says nothing. */
  @Nullable Passage passage(Styles styles, Numbering numbering) {
    var whole = styles.resolved(style);
    var listed = whole.numId;
    int level = Math.max(0, whole.level);
    var counted = listed == null || isBlank() ? "" : numbering.next(listed, level);
    var known = known(styles);
    if (known == null && isBlank()) {
      return null;
    }
    int indent =
        whole.indent != Integer.MIN_VALUE
            ? whole.indent
            : listed == null ? 0 : numbering.indent(listed, level);
    boolean allBold = boldSeen && !plainSeen;
    return new Passage(words(), counted, Styles.heading(whole), indent, 0, allBold, known);
  }

  private boolean isBlank() {
    return text.toString().isBlank() && number.isEmpty() && heading.isEmpty();
  }

  private String words() {
    var lines = text.toString().lines().map(line -> line.replaceAll("[ \t\u00a0]+", " ").strip());
    return String.join("\n", lines.filter(line -> !line.isEmpty()).toList());
  }

  private @Nullable Known known(Styles styles) {
    if (styles.isTitle(style)) {
      return new Known.Title();
    }
    var id = style.basedOn == null ? "" : style.basedOn;
    if (id.equals("HansaContinued")) {
      return new Known.Continues();
    }
    var opens = OPENS.matcher(id);
    if (!opens.matches()) {
      return null;
    }
    for (var level : Level.values()) {
      if (level.name().equals(opens.group(1).toUpperCase(Locale.ROOT))) {
        int depth = opens.group(2).charAt(0) - '0';
        return new Known.Opens(level, depth, number.toString().strip(), heading.toString().strip());
      }
    }
    return null;
  }
}
