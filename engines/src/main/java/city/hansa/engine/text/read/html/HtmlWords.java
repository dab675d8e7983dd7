package city.hansa.engine.text.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The words of an element, with the blanks that a browser would show. */
final class HtmlWords {

  private static final Pattern BREAK = Pattern.compile("\\s*\u0000\\s*");

  /** What begins a numbered line: a line end before it divides. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(\\(?([a-z]{1,2}|[ivxl]{1,5}|\\d{1,3})[.)]\\s|(Article|Art\u00edculo|Annex|\u00a7) ?\\S).*",
          Pattern.DOTALL);

  private HtmlWords() {}

  static String clean(String text) {
    return BREAK.matcher(text.replaceAll("[\\s\u00a0]+", " ").strip()).replaceAll("\n").strip();
  }

  /** One paragraph, or several where soft line ends stand before numbers. */
  static List<String> divided(String text) {
    var lines = new ArrayList<String>();
    for (var part : text.split(HtmlReader.SOFT_BREAK, -1)) {
      var line = clean(part);
      if (lines.isEmpty() || NUMBERED.matcher(line).matches()) {
        lines.add(line);
      } else {
        lines.set(lines.size() - 1, (lines.getLast() + " " + line).strip());
      }
    }
    return lines;
  }

  static String of(Element parent, String selector) {
    var found = parent.selectFirst(selector);
    return found == null ? "" : clean(found.wholeText());
  }

  static int number(String printed, int otherwise) {
    return printed.matches("\\d{1,5}") ? Integer.parseInt(printed) : otherwise;
  }

  /**
   * As browsers print it.
   *
   * @param type of HTML: 1, a, A, i, I
   */
  static String numbered(int count, String type) {
    return switch (type) {
      case "a" -> letter(count) + ".";
      case "A" -> letter(count).toUpperCase(java.util.Locale.ROOT) + ".";
      case "i" -> roman(count) + ".";
      case "I" -> roman(count).toUpperCase(java.util.Locale.ROOT) + ".";
      default -> count + ".";
    };
  }

  private static String letter(int count) {
    var before = count > 26 ? letter((count - 1) / 26) : "";
    return count < 1 ? String.valueOf(count) : before + (char) ('a' + (count - 1) % 26);
  }

  private static String roman(int count) {
    String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    var printed = new StringBuilder();
    int left = Math.min(count, 3999);
    for (int i = 0; i < values.length; i++) {
      for (; left >= values[i]; left -= values[i]) {
        printed.append(signs[i]);
      }
    }
    return printed.isEmpty() ? String.valueOf(count) : printed.toString();
  }
}
