package city.hansa.imports.reading;

import city.hansa.imports.Column;
import city.hansa.imports.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The headings of a file, each led to the column that it means. */
public final class Headings {
  /** Heading of the column with the reasons in a file of refused rows; passed over when read. */
  public static final String REASONS = "import_problems";

  /** Most columns of a file. */
  public static final int MOST = 200;

  private final List<String> written;
  private final Map<String, Integer> positions = new HashMap<>();

  private Headings(List<String> written) {
    this.written = List.copyOf(written);
  }

  /**
   * @param labels what a column is called on screen, in all languages
   * @throws Unreadable naming every heading that is unknown, missing or there twice
   */
  static Headings of(
      List<String> cells,
      List<Column> columns,
      Function<Column, ? extends Collection<String>> labels) {
    List<String> written = withoutTail(cells);
    if (written.size() > MOST) {
      throw new Unreadable(1, Problem.of("", "", "imports.problem.columns", written.size(), MOST));
    }
    Map<String, Column> known = known(columns, labels);
    Headings headings = new Headings(written);
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      String heading = written.get(i);
      Column column = known.get(plain(heading));
      if (plain(heading).equals(plain(REASONS))) {
        continue;
      }
      if (column == null) {
        problems.add(unknown(heading, i, columns));
      } else if (headings.positions.putIfAbsent(column.name(), i) != null) {
        problems.add(Problem.of(heading, "", "imports.problem.twice", column.name()));
      }
    }
    for (Column column : columns) {
      if (column.required() && !headings.positions.containsKey(column.name())) {
        problems.add(Problem.of(column.name(), "", "imports.problem.missingColumn", column.name()));
      }
    }
    if (!problems.isEmpty()) {
      throw new Unreadable(1, problems);
    }
    return headings;
  }

  /** Spreadsheets write empty cells after the last heading. */
  private static List<String> withoutTail(List<String> cells) {
    int end = cells.size();
    while (end > 1 && cells.get(end - 1).isBlank()) {
      end--;
    }
    return cells.subList(0, end).stream().map(String::strip).toList();
  }

  private static Problem unknown(String heading, int position, List<Column> columns) {
    return heading.isBlank()
        ? Problem.of("", "", "imports.problem.noHeading", position + 1)
        : Problem.of(
            heading,
            "",
            "imports.problem.unknownColumn",
            String.join(", ", columns.stream().map(Column::name).toList()));
  }

  /** How many headings mean a column: the delimiter under which most do is the file's. */
  static long matches(
      List<String> written,
      List<Column> columns,
      Function<Column, ? extends Collection<String>> labels) {
    Map<String, Column> known = known(columns, labels);
    return written.stream().filter(each -> known.containsKey(plain(each))).count();
  }

  /** A name wins over an alias, an alias over a label. */
  private static Map<String, Column> known(
      List<Column> columns, Function<Column, ? extends Collection<String>> labels) {
    Map<String, Column> known = new HashMap<>();
    columns.forEach(column -> known.putIfAbsent(plain(column.name()), column));
    columns.forEach(
        column -> column.aliases().forEach(alias -> known.putIfAbsent(plain(alias), column)));
    columns.forEach(
        column -> labels.apply(column).forEach(label -> known.putIfAbsent(plain(label), column)));
    return known;
  }

  static String plain(String heading) {
    return heading.replaceAll("[\\s_\\-\\u00a0]+", "").toLowerCase(Locale.ROOT);
  }

  public int size() {
    return written.size();
  }

  /** The headings as the file has them. */
  public List<String> written() {
    return written;
  }

  /** Where the reasons of an earlier import stand; -1 if the file has none. */
  public int reasons() {
    return written.stream().map(Headings::plain).toList().indexOf(plain(REASONS));
  }

  @Nullable Integer position(String column) {
    return positions.get(column);
  }

  /** The heading of a column as the file has it; the column's own name if the file lacks it. */
  public String shown(String column) {
    Integer position = positions.get(column);
    return position == null ? column : written.get(position);
  }
}
