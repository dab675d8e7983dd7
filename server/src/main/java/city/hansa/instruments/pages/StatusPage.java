package city.hansa.instruments.pages;

import city.hansa.acts.words.Paper;
import city.hansa.acts.words.Reading;
import city.hansa.instruments.SaidOfInstruments.Saying;
import city.hansa.instruments.catalogue.Relation;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.instruments.status.LineFilter;
import city.hansa.site.Figure;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The status of an instrument as ministries know it from treaty collections.
 *
 * @param countries code and name of those that the filter offers
 * @param counted kinds of count that the filter offers
 * @param sayings what was said of it elsewhere, such as claims
 * @param corrections of its texts
 * @param beside how it is enforced, beside others
 * @param countsFrom which of its dates a table shows, in words
 * @param paper what stands at the foot of a printed page
 */
record StatusPage(
    Head head,
    Reading reading,
    List<Figure> figures,
    Table table,
    List<Row> rows,
    List<Note> notes,
    LineFilter filter,
    String typed,
    Map<String, String> countries,
    List<What> counted,
    List<Fact> keeping,
    List<Fact> effect,
    List<Relation> relations,
    List<Saying> sayings,
    List<CorrectionRow> corrections,
    List<Beside> beside,
    List<Beside.Other> others,
    String countsFrom,
    Paper paper) {

  /** The address of this table with one parameter changed, from its first page on. */
  String with(String name, String value) {
    String here = reading.site().here(name, value);
    return here.replaceAll("([?&])page=\\d+&?", "$1").replaceAll("[?&]$", "");
  }

  String page(int number) {
    return reading.site().here("page", number == 1 ? "" : Integer.toString(number));
  }

  String whole() {
    return with("all", "1");
  }

  boolean isWhole() {
    return reading.site().query().containsKey("all");
  }

  @Nullable String chosen(@Nullable What what) {
    return what == null ? null : what.name();
  }
}
