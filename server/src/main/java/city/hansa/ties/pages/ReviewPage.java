package city.hansa.ties.pages;

import city.hansa.site.Figure;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All ties with one country, to be looked at and paused together.
 *
 * @param country code; empty until one is chosen
 * @param office for which the reader decides; empty for others
 * @param mine ids of the ties that the reader may pause
 * @param chosen ids that were chosen
 * @param typed what was typed, by field
 * @param problems what stands in the way, in words
 * @param done how many were paused just now; 0 for none
 * @param data the same ties as data
 */
record ReviewPage(
    String country,
    String countryName,
    List<Option> countries,
    List<TieItem> items,
    List<Figure> figures,
    String office,
    String officeName,
    Set<String> mine,
    Set<String> chosen,
    Map<String, String> typed,
    List<String> problems,
    int done,
    TiesPage.Data data) {

  String typed(String field) {
    return typed.getOrDefault(field, "");
  }
}
