package city.hansa.instruments.pages;

import city.hansa.acts.words.Reading;
import city.hansa.instruments.InstrumentState;
import city.hansa.instruments.catalogue.CatalogueQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of instruments.
 *
 * @param kinds of which the filter offers, code and word
 * @param next address of the page that follows; null at the end
 */
record CataloguePage(
    List<Item> items,
    int all,
    CatalogueQuery query,
    List<Choice> kinds,
    List<Choice> bindingness,
    List<Choice> states,
    Reading reading,
    @Nullable String next) {

  record Choice(String code, String word, boolean chosen) {}

  /**
   * @param adopted date; empty if it was not, or nobody has said
   * @param depositary in words; empty if nobody has said
   * @param signatories how many; empty if no act of this register tells of any, as parties
   * @param depositaryId empty if it is no actor of this register
   */
  record Item(
      String id,
      String title,
      String kind,
      String adopted,
      Head.Chip state,
      String depositary,
      String depositaryId,
      String signatories,
      String parties,
      boolean reported,
      @Nullable String closed) {}

  String typed(String name) {
    return reading.site().query().getOrDefault(name, "");
  }

  static final List<InstrumentState> STATES =
      List.of(
          InstrumentState.DRAFT,
          InstrumentState.AGREED,
          InstrumentState.ADOPTED,
          InstrumentState.IN_EFFECT,
          InstrumentState.ENDED,
          InstrumentState.ABANDONED);
}
