package city.hansa.engine.text.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of one column.
 *
 * @param words from left to right
 * @param left edge of its column
 * @param right edge of its column
 */
record Line(List<Word> words, int page, float left, float right) {

  Line {
    words = words.stream().sorted(Comparator.comparingDouble(Word::x0)).toList();
  }

  float x0() {
    return words.getFirst().x0();
  }

  float x1() {
    return words.getLast().x1();
  }

  float y() {
    return (float) words.stream().mapToDouble(Word::y).max().orElse(0);
  }

  float size() {
    return (float) words.stream().mapToDouble(Word::size).max().orElse(0);
  }

  boolean bold() {
    return words.stream().allMatch(Word::bold);
  }

  boolean rightToLeft() {
    long right = words.stream().filter(Line::isRightToLeft).count();
    return right * 2 > words.size();
  }

  private static boolean isRightToLeft(Word word) {
    return word.text()
        .codePoints()
        .mapToObj(Character::getDirectionality)
        .anyMatch(direction ->
            direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  /** In the order of reading: Latin words keep theirs inside a line from right to left. */
  List<Word> inOrder() {
    if (!rightToLeft()) {
      return words;
    }
    var ordered = new ArrayList<Word>();
    int latin = 0;
    for (var word : words.reversed()) {
      latin = isRightToLeft(word) ? 0 : latin + 1;
      ordered.add(latin > 1 ? ordered.size() - latin + 1 : ordered.size(), word);
    }
    return ordered;
  }

  /** Calls of notes stand as they do in clauses. */
  String text() {
    var text = new StringBuilder();
    for (var word : inOrder()) {
      text.append(text.isEmpty() || word.raised() ? "" : " ");
      text.append(word.raised() ? "[^" + word.text() + "]" : word.text());
    }
    return text.toString();
  }

  float firstWidth() {
    var first = inOrder().getFirst();
    int space = first.text().indexOf(' ');
    return space < 0 ? first.width() : first.width() * space / first.text().length();
  }

  /** Whether a word as wide as this would not have fitted in. */
  boolean isFull(float word) {
    float space = size() * 0.2f;
    return rightToLeft() ? x0() - space - word < left : x1() + space + word > right;
  }
}
