package city.hansa.imports;

import city.hansa.kernel.Viewer;
import java.util.Iterator;
import java.util.List;

/**
 * A list that can be brought as a file. A module brings one by declaring a bean. Its name on screen
 * is the message {@code imports.kind.{name}}, what it is for {@code imports.kind.{name}.lede}, what
 * was written {@code imports.done.{name}}, how to undo it {@code imports.done.{name}.undo}.
 */
public interface ImportKind {

  /** Short and stable: part of addresses and of the command. */
  String name();

  /** Every column that a file may have, in the order of a template. */
  List<Column> columns();

  /** Templates to start from; empty where one with every column is enough. */
  default List<Template> templates() {
    return List.of();
  }

  /**
   * A file with headings alone.
   *
   * @param labelKey message with what it is called
   * @param columns names of columns
   */
  record Template(String name, String labelKey, List<String> columns) {
    public Template {
      columns = List.copyOf(columns);
    }
  }

  /** Whether this account may bring rows of this kind in the name of that organisation. */
  boolean mayBring(Viewer viewer, String office);

  /** Where readers see what a batch has written; empty if nowhere. */
  default String address(String batch) {
    return "";
  }

  /** What to do with the rows. */
  enum Mode {
    /** Write nothing; say what would be refused. */
    CHECK,
    /** Write all rows, or none if one is refused. */
    ALL,
    /** Write those that are right. */
    RIGHT
  }

  /**
   * What is asked.
   *
   * @param viewer who brought the file
   * @param office the organisation in whose name
   * @param batch id of the import, to be kept with what is written
   */
  record Task(Viewer viewer, String office, String batch, Mode mode) {}

  /**
   * What came of it.
   *
   * @param right rows that were right, whether or not they were written
   * @param first number of the first thing written, 0 if nothing was
   * @param last number of the last
   */
  record Outcome(long right, long first, long last) {}

  /**
   * Checks or writes. Called inside a transaction that is rolled back afterwards unless the rows
   * are to be written; must work in constant memory, for files of a million rows. Every guard runs
   * in every mode.
   *
   * @param rows read once; whole-row faults have been found and left out before
   * @param hearing is told of each refused row once
   */
  Outcome carryOut(Task task, Iterator<Row> rows, Hearing hearing);
}
