package city.hansa.partners;

import city.hansa.actors.SizeClass;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom a city could work with.
 *
 * @param typed as it was typed into the field for the city
 * @param city whom it means; null while nobody is chosen
 * @param facts what is known of the city, in words
 * @param found how many fit
 * @param matches the first of them
 * @param countries code and name; likewise continents, networks, fields, languages
 * @param data address of the same as JSON
 */
record PartnersPage(
    String typed,
    @Nullable Named city,
    List<String> facts,
    int found,
    List<Row> matches,
    Wanted wanted,
    Map<String, String> countries,
    Map<String, String> continents,
    Map<String, String> networks,
    Map<String, String> fields,
    Map<String, String> languages,
    String data) {

  record Named(String id, String name) {}

  /**
   * @param detail country and residents
   * @param reasons each in one sentence with its points
   */
  record Row(String id, String name, String detail, int points, boolean tied, List<Why> reasons) {}

  record Why(String sentence, int points) {}

  SizeClass[] sizes() {
    return SizeClass.values();
  }

  Reason.Kind[] kinds() {
    return Reason.Kind.values();
  }
}
