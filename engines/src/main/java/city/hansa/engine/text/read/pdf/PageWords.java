package city.hansa.engine.text.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of every page, row by row; a row may go through several columns. */
final class PageWords extends PDFTextStripper {

  private static final float RAISED_SIZE = 0.8f;
  private static final float RAISED_BY = 0.12f;

  private final List<List<List<Word>>> pages = new ArrayList<>();
  private List<Word> row = new ArrayList<>();

  PageWords() {
    setSortByPosition(true);
  }

  /** Of each page its rows. */
  List<List<List<Word>>> pages() {
    return pages;
  }

  @Override
  protected void startPage(PDPage page) {
    // Pages without any content are passed over in silence.
    while (pages.size() < getCurrentPageNo()) {
      pages.add(new ArrayList<>());
    }
  }

  @Override
  protected void endPage(PDPage page) {
    endRow();
  }

  @Override
  protected void writeLineSeparator() throws IOException {
    endRow();
    super.writeLineSeparator();
  }

  private void endRow() {
    if (!row.isEmpty()) {
      pages.getLast().add(row);
      row = new ArrayList<>();
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (text.isBlank() || positions.isEmpty()) {
      return;
    }
    if (!letters(positions).equals(text)) {
      row.add(word(text, positions)); // From right to left, or letters that were normalised.
      return;
    }
    int from = 0;
    for (int i = 0; i <= positions.size(); i++) {
      if (i == positions.size() || positions.get(i).getUnicode().isBlank()) {
        if (i > from) {
          var letters = positions.subList(from, i);
          row.add(word(marked(letters), letters));
        }
        from = i + 1;
      }
    }
  }

  /** Raised figures after a word are calls of notes. */
  private static String marked(List<TextPosition> positions) {
    float size = (float) positions.stream().mapToDouble(PageWords::size).max().orElse(0);
    float base = (float) positions.stream().mapToDouble(TextPosition::getYDirAdj).max().orElse(0);
    var marked = new StringBuilder();
    boolean inside = false;
    for (var letter : positions) {
      boolean raised = isRaised(letter, size, base);
      marked.append(raised && !inside ? "[^" : !raised && inside ? "]" : "");
      marked.append(letter.getUnicode());
      inside = raised;
    }
    return marked.append(inside ? "]" : "").toString();
  }

  private static boolean isRaised(TextPosition letter, float size, float base) {
    return size(letter) < RAISED_SIZE * size
        && base - letter.getYDirAdj() > RAISED_BY * size
        && letter.getUnicode().matches("[\\d*\u2020]");
  }

  private static String letters(List<TextPosition> positions) {
    var letters = new StringBuilder();
    positions.forEach(position -> letters.append(position.getUnicode()));
    return letters.toString();
  }

  private Word word(String text, List<TextPosition> positions) {
    boolean raised = text.matches("\\d{1,3}|[*\u2020]") && isAboveRow(positions.getFirst());
    return word(text, positions, raised);
  }

  private boolean isAboveRow(TextPosition letter) {
    if (row.isEmpty()) {
      return false;
    }
    var before = row.getLast();
    return size(letter) < RAISED_SIZE * before.size()
        && before.y() - letter.getYDirAdj() > RAISED_BY * before.size();
  }

  private static Word word(String text, List<TextPosition> positions, boolean raised) {
    float from = (float) positions.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
    float to =
        (float)
            positions.stream()
                .mapToDouble(letter -> letter.getXDirAdj() + letter.getWidthDirAdj())
                .max()
                .orElse(0);
    float size = (float) positions.stream().mapToDouble(PageWords::size).max().orElse(0);
    float y = (float) positions.stream().mapToDouble(TextPosition::getYDirAdj).max().orElse(0);
    var name = String.valueOf(positions.getFirst().getFont().getName()).toLowerCase(Locale.ROOT);
    boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
    return new Word(text.strip(), from, to, y, size, bold, raised);
  }

  private static float size(TextPosition letter) {
    return letter.getFontSizeInPt();
  }
}
