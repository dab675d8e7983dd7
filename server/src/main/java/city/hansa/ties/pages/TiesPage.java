package city.hansa.ties.pages;

import city.hansa.site.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of ties.
 *
 * @param figures how many stand, by kind
 * @param all how many fit
 * @param missing what is not known of those that fit, in words; empty for nothing
 * @param next address of the page that follows; null at the end
 * @param first address of the first page; null where this is it
 * @param data the same list as data: CSV, JSON and GeoJSON
 */
record TiesPage(
    List<TieItem> items,
    List<Figure> figures,
    int all,
    List<String> missing,
    TieForm form,
    @Nullable String next,
    @Nullable String first,
    Data data) {

  /** Addresses of a list as data. */
  record Data(String csv, String json, String geojson) {

    /**
     * @param api address of the list as JSON
     */
    static Data of(String api) {
      String mark = api.contains("?") ? "&" : "?";
      return new Data(api + mark + "format=csv", api, api + mark + "format=geojson");
    }
  }
}
