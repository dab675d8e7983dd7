package city.hansa.actors;

import city.hansa.sources.Source;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The short lists that nearly every answer needs: countries, world regions and sources, as read at
 * one moment. A few hundred rows in all.
 */
public record Handbook(
    Map<String, Country> countries, Map<String, Region> regions, Map<String, Source> sources) {

  public Handbook {
    countries = Map.copyOf(countries);
    regions = Map.copyOf(regions);
    sources = Map.copyOf(sources);
  }

  /**
   * @param code ISO 3166-1 alpha-2, as the gazetteer uses it
   * @param id the id of the state as an actor
   * @param population persons; null if the gazetteer gives none; boundary and date are not stated
   */
  public record Country(
      String code,
      @Nullable String alpha3,
      @Nullable String numeric,
      String id,
      String name,
      @Nullable String worldRegion,
      @Nullable Long population,
      String sourceId) {

    /** In the reader's language, where Unicode's CLDR has it. */
    public String name(Locale language) {
      return displayed(code, name, language);
    }
  }

  /**
   * @param code UN M49
   */
  public record Region(String code, String name, @Nullable String parent) {

    public String name(Locale language) {
      return displayed(code, name, language);
    }
  }

  public @Nullable Country country(@Nullable String code) {
    return code == null ? null : countries.get(code);
  }

  /** The name of a country in the reader's language; the code itself if it is not in the list. */
  public @Nullable String countryName(@Nullable String code, Locale language) {
    Country found = country(code);
    return found == null ? code : found.name(language);
  }

  /** World regions of a country from the widest inwards, the World itself left out. */
  public List<Region> regionsOf(@Nullable String country) {
    Deque<Region> outwards = new ArrayDeque<>();
    Country found = country(country);
    String code = found == null ? null : found.worldRegion();
    while (code != null && !code.equals("001") && regions.containsKey(code)) {
      Region region = regions.get(code);
      outwards.addFirst(region);
      code = region.parent();
    }
    return List.copyOf(outwards);
  }

  private static String displayed(String code, String name, Locale language) {
    String shown = DisplayNames.area(code, language);
    return shown.isEmpty() || shown.equals(code) ? name : shown;
  }
}
