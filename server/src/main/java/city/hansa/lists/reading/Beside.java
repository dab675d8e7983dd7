package city.hansa.lists.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows of a table that are none of the list: titles above, headings that come again, totals and
 * notes below.
 */
public final class Beside {
  private static final Set<String> TOTALS =
      Arrays.stream(
              "total,totals,grand total,sum,sub total,subtotal,totaux,suma,suma total,gesamt,summe,insgesamt,totale,totaal,razem,итого,всего,toplam,المجموع,الإجمالي,合计,总计,合計"
                  .split(","))
          .map(Folded::of)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> NOTES =
      Arrays.stream(
              "source,sources,note,notes,quelle,stand,fuente,nota,notas,remarque,updated,last updated,status,as of,mise a jour,actualizado,المصدر,ملاحظة,fonte,bron"
                  .split(","))
          .map(Folded::of)
          .collect(Collectors.toUnmodifiableSet());

  private final long headingRow;
  private final String headings;
  private final int name;
  private final int usual;

  /**
   * @param headings the cells of that row; empty if there is none
   * @param name the column with the names
   * @param usual how many cells of a row are filled as a rule
   */
  public Beside(long headingRow, List<String> headings, int name, int usual) {
    this.headingRow = headingRow;
    this.headings = Folded.of(String.join("|", headings));
    this.name = name;
    this.usual = usual;
  }

  /** The message key of what the row is; empty for a row of the list. */
  public Optional<String> of(Line line) {
    if (line.number() < headingRow) {
      return Optional.of("lists.beside.above");
    }
    if (line.number() == headingRow) {
      return Optional.of("lists.beside.headings");
    }
    if (!headings.isEmpty() && Folded.of(String.join("|", line.cells())).equals(headings)) {
      return Optional.of("lists.beside.again");
    }
    String first = line.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    if (TOTALS.contains(Folded.of(first.replaceAll("[0-9.,:]+$", "")))
        && (line.filled() == 1
            || line.cells().stream().anyMatch(cell -> cell.matches("[0-9., ]+"))
            || first.matches(".*[0-9:]$"))) {
      return Optional.of("lists.beside.total");
    }
    return isNote(line, first) ? Optional.of("lists.beside.note") : Optional.empty();
  }

  /** One lonely cell that is a sentence, or opens as notes do. */
  private boolean isNote(Line line, String first) {
    if (line.filled() > 1 || usual < 2) {
      return false;
    }
    int colon = first.indexOf(':');
    boolean opens = colon > 0 && NOTES.contains(Folded.of(first.substring(0, colon)));
    return opens || first.startsWith("*") || first.length() > 80 || line.cell(name).isEmpty();
  }
}
