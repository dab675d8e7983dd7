package city.hansa.engine.text.read.pdf;

import city.hansa.engine.text.segment.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines that belong together. A line goes on where its first word would not have fitted into the
 * line before; space, size, weight and a number at its beginning divide.
 */
final class Paragraphs {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(\\(?(\\d{1,3}(\\.\\d+)*|[a-z]{1,2}|[A-Z]|[ivxl]+|[IVXLC]+|\\p{InArabic})[.)-]\\)?\\s"
              + "|[\u2022\u2013\u2014\u25aa]\\s|\u00a7|(article|artículo|annex|annexe|anexo"
              + "|chapter|part|section|المادة)\\s).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** At the end of a sentence or item, and not of an abbreviation before a number. */
  private static final Pattern ENDED =
      Pattern.compile(
          ".*(?<!\\b(para|paras|no|nos|art|arts|p|pp|vol|cf))[.;:!?\u061b\u3002]",
          Pattern.CASE_INSENSITIVE);

  private static final float NEXT_LINE = 1.3f;
  private static final float HEADING = 1.12f;

  private final List<Line> lines;
  private final PdfNotes notes;
  private final float bodySize;
  private final float leading;
  private final Set<String> vocabulary = new HashSet<>();
  private final List<Float> headings;

  Paragraphs(List<Line> lines, PdfNotes notes, float bodySize) {
    this.lines = lines;
    this.notes = notes;
    this.bodySize = bodySize;
    this.leading = Sizes.leading(lines, bodySize);
    lines.forEach(line -> line.words().forEach(word -> vocabulary.add(bare(word.text()))));
    var sizes = new TreeSet<Float>();
    lines.stream()
        .map(line -> Sizes.rounded(line.size()))
        .filter(size -> size > bodySize * HEADING)
        .forEach(sizes::add);
    this.headings = List.copyOf(sizes.descendingSet());
  }

  List<Passage> passages() {
    var passages = new ArrayList<Passage>();
    var paragraph = new ArrayList<Line>();
    for (var line : lines) {
      if (!paragraph.isEmpty() && !goesOn(paragraph.getLast(), line)) {
        passages.add(passage(paragraph));
        paragraph.clear();
      }
      paragraph.add(line);
    }
    if (!paragraph.isEmpty()) {
      passages.add(passage(paragraph));
    }
    return passages;
  }

  private boolean goesOn(Line before, Line line) {
    if (Math.abs(before.size() - line.size()) > 0.8f || before.bold() != line.bold()) {
      return false;
    }
    boolean numbered = NUMBERED.matcher(line.text()).matches();
    boolean ended = ENDED.matcher(before.text()).matches();
    boolean full = before.isFull(line.firstWidth());
    boolean amid = !ended && !numbered && Character.isLowerCase(line.text().codePointAt(0));
    boolean beside = before.page() != line.page() || line.y() <= before.y();
    if (beside) {
      return amid || full && !ended && !numbered;
    }
    boolean indented = Math.abs(line.x0() - before.x0()) > bodySize * 0.6f && !line.rightToLeft();
    boolean near =
        line.y() - before.y() <= leading * NEXT_LINE * Math.max(1, line.size() / bodySize);
    return near && (amid || full && !(ended && (indented || numbered)));
  }

  private Passage passage(List<Line> paragraph) {
    var text = new StringBuilder();
    for (var line : paragraph) {
      append(text, notes.called(line.text(), line.page()));
    }
    var first = paragraph.getFirst();
    int heading = headings.indexOf(Sizes.rounded(first.size())) + 1;
    int indent =
        Math.round(first.rightToLeft() ? first.right() - first.x1() : first.x0() - first.left());
    return new Passage(text.toString(), "", heading, indent, first.page(), first.bold(), null);
  }

  /** A hyphen at the end of a line goes, unless the document writes the word with one elsewhere. */
  private void append(StringBuilder text, String line) {
    int last = text.length() - 1;
    char end = last < 0 ? ' ' : text.charAt(last);
    if (end == '\u00ad') {
      text.setLength(last);
    } else if (end == '-' && last > 0 && Character.isLowerCase(line.codePointAt(0))) {
      var before = text.substring(text.lastIndexOf(" ") + 1);
      var after = line.split(" ", 2)[0];
      if (!vocabulary.contains(bare(before + after))) {
        text.setLength(last);
      }
    } else if (last >= 0) {
      text.append(' ');
    }
    text.append(line);
  }

  private static String bare(@Nullable String word) {
    return word == null
        ? ""
        : word.toLowerCase(java.util.Locale.ROOT).replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
  }
}
