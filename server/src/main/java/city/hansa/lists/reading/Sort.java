package city.hansa.lists.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What the cells of a column are like; every part a share of its filled cells, 0 to 1.
 *
 * @param filled share of all cells
 * @param countries names or codes of countries
 * @param decimals numbers with a decimal part, between -180 and 180
 * @param days years, months or days
 * @param words cells with letters and without long numbers
 * @param distinct different texts
 */
record Sort(
    double filled, double countries, double decimals, double days, double words, double distinct) {
  private static final double NEARLY_ALL = 0.8;

  static Sort of(List<Line> lines, int column) {
    List<String> cells =
        lines.stream().map(line -> line.cell(column)).filter(cell -> !cell.isEmpty()).toList();
    Set<String> different = new HashSet<>(cells);
    double all = Math.max(1, cells.size());
    return new Sort(
        cells.size() / (double) Math.max(1, lines.size()),
        cells.stream().filter(CountryNames::isOne).count() / all,
        cells.stream().filter(Sort::isDecimal).count() / all,
        cells.stream().filter(Days::looksLike).count() / all,
        cells.stream().filter(Sort::isWords).count() / all,
        different.size() / all);
  }

  private static boolean isDecimal(String cell) {
    return cell.matches("-?[0-9]{1,3}[.,][0-9]{1,12}")
        && Math.abs(Double.parseDouble(cell.replace(',', '.'))) <= 180;
  }

  private static boolean isWords(String cell) {
    return cell.codePoints().filter(Character::isLetter).count() >= 2
        && !cell.matches(".*([0-9]{4}|@|://).*");
  }

  boolean is(ToDoubleFunction<Sort> part) {
    return part.applyAsDouble(this) >= NEARLY_ALL && filled > 0;
  }

  boolean sameAs(Sort other) {
    return is(Sort::countries) == other.is(Sort::countries)
        && is(Sort::decimals) == other.is(Sort::decimals)
        && is(Sort::days) == other.is(Sort::days);
  }
}
