package city.hansa.lists;

import city.hansa.lists.reading.Field;
import city.hansa.lists.reading.TableGuess;
import java.util.List;

/**
 * What a list is, and what its columns hold.
 *
 * @param sheet from 0
 * @param headingRow 0 if there is none
 * @param columns what each holds
 * @param ties whether its rows are ties, else members of a network
 * @param network actor id of the network; empty for ties
 * @param tieKind as the acts write it; empty for members
 * @param own actor id of the first end of every tie, where no column names it; else empty
 * @param assertedBy who says that the tie is so, as the acts write it; empty for members
 * @param source id of the source
 * @param asOf the day of the list, {@code 2024-03-22}; or a month or year; empty until it is said
 * @param complete whether everybody who belongs to it stands in it
 */
public record Settings(
    int sheet,
    long headingRow,
    List<Field> columns,
    boolean ties,
    String network,
    String tieKind,
    String own,
    String assertedBy,
    String source,
    String asOf,
    boolean complete) {

  public Settings {
    columns = List.copyOf(columns);
  }

  /** Before anything is said. */
  public static final Settings UNSAID =
      new Settings(0, 0, List.of(), false, "", "", "", "UNKNOWN", "", "", false);

  /** The same with what a sheet of it seems to be. */
  public Settings of(int at, TableGuess guess) {
    return new Settings(
        at,
        guess.headingRow(),
        guess.fields(),
        guess.ties(),
        network,
        tieKind,
        own,
        assertedBy,
        source,
        asOf,
        complete);
  }

  /** The same from another source. */
  public Settings from(String other) {
    return new Settings(
        sheet, headingRow, columns, ties, network, tieKind, own, assertedBy, other, asOf, complete);
  }

  /** Lists of one series follow each other. */
  public String series() {
    return ties ? "tie/" + tieKind + "/" + own : "membership/" + network;
  }

  /** The family of the acts that it makes. */
  public String family() {
    return ties ? "tie" : "membership";
  }

  /** The column of a field; -1 if none holds it. */
  public int column(Field field) {
    return columns.indexOf(field);
  }
}
