package city.hansa.engine.text.read.html;

import city.hansa.engine.text.Text;
import city.hansa.engine.text.read.draft.Draft;
import city.hansa.engine.text.segment.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads plain text. Lines belong together where the first word of the next would not have fitted
 * into the line: the width is that of the longest line, if the text is wrapped at all.
 */
public final class PlainReader {

  private static final Pattern NOTE = Pattern.compile("^\\[\\^([^\\]\\s]{1,10})\\]:\\s*(.+)$");
  private static final int WIDEST_WRAP = 120;

  private PlainReader() {}

  public static Draft read(Decoded decoded) {
    var passages = new ArrayList<Passage>();
    var notes = new ArrayList<Text.Note>();
    var lines = decoded.text().lines().toList();
    int width = width(lines);
    var paragraph = new StringBuilder();
    var before = "";
    for (var line : lines) {
      var note = NOTE.matcher(line.strip());
      boolean goesOn = !paragraph.isEmpty() && goesOn(before, line.strip(), width);
      if (!goesOn || note.matches()) {
        add(passages, paragraph);
      }
      if (note.matches()) {
        notes.add(new Text.Note(note.group(1), note.group(2)));
      } else {
        append(paragraph, line.strip());
      }
      before = line.stripTrailing();
    }
    add(passages, paragraph);
    return new Draft(passages, notes, decoded.warnings());
  }

  private static int width(List<String> lines) {
    return lines.stream().mapToInt(line -> line.stripTrailing().length()).max().orElse(0);
  }

  private static boolean goesOn(String before, String line, int width) {
    if (before.isBlank() || line.isEmpty() || width > WIDEST_WRAP) {
      return false;
    }
    int space = line.indexOf(' ');
    int word = space < 0 ? line.length() : space;
    return before.length() + 1 + word > width;
  }

  /** A word that was divided at the end of a line is made whole. */
  static void append(StringBuilder paragraph, String line) {
    int last = paragraph.length() - 1;
    boolean divided =
        last > 0
            && !line.isEmpty()
            && paragraph.charAt(last) == '-'
            && Character.isLetter(paragraph.charAt(last - 1))
            && Character.isLowerCase(line.charAt(0));
    if (divided) {
      paragraph.setLength(last);
    } else if (!paragraph.isEmpty() && !line.isEmpty()) {
      paragraph.append(' ');
    }
    paragraph.append(line);
  }

  private static void add(List<Passage> passages, StringBuilder paragraph) {
    if (!paragraph.toString().isBlank()) {
      passages.add(Passage.of(paragraph.toString().strip()));
    }
    paragraph.setLength(0);
  }
}
