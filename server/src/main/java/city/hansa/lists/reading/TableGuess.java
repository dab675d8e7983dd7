package city.hansa.lists.reading;

import java.util.List;
import java.util.Locale;

/**
 * What a table seems to be; a person corrects it.
 *
 * @param headingRow number of the row with the headings; 0 if there is none
 * @param headings as they stand; empty texts where there are none
 * @param fields what each column holds
 * @param ties whether the rows are ties, with two ends each
 */
public record TableGuess(long headingRow, List<String> headings, List<Field> fields, boolean ties) {

  public TableGuess {
    headings = List.copyOf(headings);
    fields = List.copyOf(fields);
  }

  /**
   * @param first the first rows of the table, some hundreds
   */
  public static TableGuess of(List<Line> first) {
    return at(HeadingLine.find(first), first);
  }

  /** The same with the headings in a row that a person names; 0 for none. */
  public static TableGuess at(long headingRow, List<Line> first) {
    List<String> headings =
        first.stream()
            .filter(line -> line.number() == headingRow)
            .findFirst()
            .map(Line::cells)
            .orElse(List.of());
    List<Line> body = first.stream().filter(line -> line.number() > headingRow).toList();
    int usual = Widths.usual(body);
    List<Line> wide = body.stream().filter(line -> line.filled() * 2 >= usual).toList();
    List<Field> fields = ColumnGuess.of(headings, wide);
    boolean ties =
        fields.contains(Field.WITH)
            || headings.stream().anyMatch(each -> each.toLowerCase(Locale.ROOT).contains("twin"));
    return new TableGuess(headingRow, headings, fields, ties);
  }
}
