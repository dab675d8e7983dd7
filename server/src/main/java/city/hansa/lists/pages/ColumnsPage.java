package city.hansa.lists.pages;

import city.hansa.lists.BroughtList;
import city.hansa.lists.Settings;
import city.hansa.lists.intake.ListFacts.ColumnFacts;
import city.hansa.lists.intake.ListFacts.HeadingFacts;
import city.hansa.lists.reading.Field;
import city.hansa.site.FormState;
import city.hansa.sources.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list is and what its columns hold, to be looked over.
 *
 * @param shown what the form holds: as guessed, as set, or as sent last
 * @param told what was mended or set aside while the file was read, by message, with how often
 * @param findings the first of them, in words
 * @param same address of a list that was written from the same file; null if there is none
 */
record ColumnsPage(
    BroughtList list,
    String office,
    Settings shown,
    List<ColumnFacts> columns,
    List<HeadingFacts> headings,
    FormState form,
    List<Source> sources,
    List<String> tieKinds,
    List<String> sayers,
    Map<String, Long> told,
    List<Said> findings,
    @Nullable String same) {

  /** Something about a row, in words. */
  record Said(long row, String place, String value, String words) {}

  /** The message with what a kind of tie is called. */
  static String choice(String kind) {
    return choice("tie", kind);
  }

  private static String choice(String family, String name) {
    return "act." + family + ".choice." + name;
  }

  List<Field> fields() {
    return List.of(Field.values());
  }
}
