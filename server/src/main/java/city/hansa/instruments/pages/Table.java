package city.hansa.instruments.pages;

import city.hansa.instruments.roll.Line;
import city.hansa.instruments.roll.Sheet;
import city.hansa.instruments.status.LineFilter;
import city.hansa.kernel.BadInput;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which lines of a sheet stand on a page.
 *
 * @param letters with how many names begin with each, of those that fit all else
 * @param fitting how many fit
 * @param from number of the first, from 1; 0 if there is none
 * @param pages how many there are
 */
record Table(
    List<Line> lines, Map<String, Integer> letters, int fitting, int from, int page, int pages) {

  static final int ON_A_PAGE = 500;

  /**
   * O(n) in the lines.
   *
   * @param whole all of them on one page
   * @param page from 1; one behind the last is the last
   */
  static Table of(
      Sheet sheet, LineFilter filter, Function<Line, String> names, boolean whole, int page) {
    List<Line> fitting =
        filter.isEmpty()
            ? sheet.lines()
            : sheet.lines().stream().filter(filter.test(names)).toList();
    Map<String, Integer> letters = letters(fitting);
    List<Line> shown =
        filter.letter().isEmpty() ? fitting : fitting.stream().filter(filter::fitsLetter).toList();
    int size = whole ? Math.max(1, shown.size()) : ON_A_PAGE;
    int pages = Math.max(1, (shown.size() + size - 1) / size);
    int at = Math.min(page, pages);
    int first = (at - 1) * size;
    return new Table(
        shown.subList(first, Math.min(shown.size(), first + size)),
        letters,
        shown.size(),
        shown.isEmpty() ? 0 : first + 1,
        at,
        pages);
  }

  /** They come in the order of names: most have the first character of the one before. */
  private static Map<String, Integer> letters(List<Line> lines) {
    Map<String, Integer> letters = new TreeMap<>();
    int from = 0;
    for (int at = 1; at <= lines.size(); at++) {
      int first = first(lines.get(from));
      if (at == lines.size() || first(lines.get(at)) != first) {
        letters.merge(LineFilter.letter(lines.get(from)), at - from, Integer::sum);
        from = at;
      }
    }
    return letters;
  }

  private static int first(Line line) {
    String name = line.card().sortName();
    return name.isEmpty() ? -1 : name.codePointAt(0);
  }

  /**
   * @throws BadInput unless it is a number from 1
   */
  static int page(String text) {
    if (text.isBlank()) {
      return 1;
    }
    if (!text.strip().matches("[1-9]\\d{0,5}")) {
      throw new BadInput("page", text, "instruments.problem.page");
    }
    return Integer.parseInt(text.strip());
  }

  int until() {
    return from == 0 ? 0 : from + lines.size() - 1;
  }

  boolean isWhole() {
    return pages == 1;
  }
}
