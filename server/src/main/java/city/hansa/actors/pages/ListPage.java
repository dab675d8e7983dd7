package city.hansa.actors.pages;

import city.hansa.site.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of actors, all in the reader's words.
 *
 * @param chips active filters, each with the address of the list without it
 * @param remarks what the filters leave out or cannot decide
 * @param first address of the first page; null when this is it
 * @param next address of the next page; null at the end
 * @param represent where the people of these cities are counted; null when the list is no set of
 *     cities of an area
 */
record ListPage(
    Form form,
    List<Figure> figures,
    List<Chip> chips,
    List<String> remarks,
    List<Column> columns,
    List<Row> rows,
    List<Endnotes.Endnote> notes,
    @Nullable String first,
    @Nullable String next,
    String csv,
    String geojson,
    String json,
    @Nullable String represent) {

  record Option(String value, String label, boolean chosen) {}

  /**
   * @param divisions empty until a state is chosen
   */
  record Form(
      List<Option> kinds,
      List<Option> regions,
      List<Option> countries,
      List<Option> divisions,
      String populationFrom,
      String populationUntil,
      String foundedFrom,
      String foundedUntil,
      boolean past,
      List<Option> sorts,
      String order,
      String asOf) {}

  record Chip(String label, String without) {}

  /**
   * @param sorted "ascending", "descending" or null, for aria-sort
   * @param address of the list in this order; null for columns that do not order
   */
  record Column(String label, @Nullable String sorted, @Nullable String address, boolean number) {}

  /**
   * @param tone colour of the standing
   * @param note number of the population's source; 0 if there is no figure
   */
  record Row(
      String name,
      String address,
      String kind,
      String state,
      @Nullable String stateAddress,
      @Nullable String region,
      String population,
      int note,
      String life,
      String standing,
      String tone) {}
}
