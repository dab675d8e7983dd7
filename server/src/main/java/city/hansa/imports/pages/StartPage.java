package city.hansa.imports.pages;

import city.hansa.imports.ImportKind;
import city.hansa.imports.runs.ImportRun;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an import begins.
 *
 * @param offices in whose name this reader may bring something; none for those who may not
 * @param entered what was sent, if it was not taken
 */
record StartPage(
    Collection<ImportKind> kinds,
    List<Office> offices,
    List<ImportRun> runs,
    Entered entered,
    long megabytes) {

  /**
   * The form as it was sent.
   *
   * @param fault what is wrong with it, in the reader's language; null for an empty form
   * @param field the field at fault
   * @param earlier address of the run that wrote the same file; null if none did
   */
  record Entered(
      String kind,
      String office,
      String text,
      @Nullable String fault,
      String field,
      @Nullable String earlier) {
    static final Entered NOTHING = new Entered("", "", "", null, "", null);

    boolean wrong(String name) {
      return fault != null && field.equals(name);
    }
  }
}
