package city.hansa.actors;

import city.hansa.shipped.BulkCopy;
import city.hansa.sources.Source;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Names of countries and areas by language, from the CLDR that comes with the Java platform. */
final class StateNames {
  static final String SOURCE = Source.PLATFORM_NAMES;

  private static final List<Locale> LANGUAGES =
      Stream.of(
              "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr",
              "hu hy id is it ja ka kk km ko ky lo lt lv mk mn mr ms my nb ne nl pa pl ps pt ro ru",
              "si sk sl so sq sr sv sw ta te th tr uk ur uz vi zh zh-Hant zu")
          .flatMap(line -> Stream.of(line.split(" ")))
          .map(Locale::forLanguageTag)
          .toList();

  private StateNames() {}

  /**
   * A country as the gazetteer has it.
   *
   * @param slug the id of the state
   * @param code ISO 3166-1 alpha-2
   */
  record Country(String slug, String code) {}

  /** Writes a row for each language in which CLDR has a name. */
  static void write(BulkCopy copy, Country country) {
    Locale state = new Locale.Builder().setRegion(country.code()).build();
    for (Locale language : LANGUAGES) {
      String name = state.getDisplayCountry(language);
      if (!name.equals(country.code())) {
        copy.field(country.slug()).field(name).field(language.toLanguageTag());
        copy.field("ALTERNATE").field(SOURCE).endRow();
      }
    }
  }
}
