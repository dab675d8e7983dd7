package city.hansa.engine.impact;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells a division that is the area of a city (Greater London, City of Leeds, Kyiv City) from one
 * that is only called after its capital (the states of São Paulo and Puebla, Los Angeles County).
 */
final class CityNames {

  private static final List<String> BEFORE =
      List.of(
          "greater ",
          "city of ",
          "city and county of ",
          "city and borough of ",
          "municipality of ",
          "gemeente ",
          "kota ",
          "thanh pho ");
  private static final List<String> AFTER =
      List.of(" city", " municipality", " stadt", " f d", " d c");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private CityNames() {}

  /** Whether {@code division} names the area of the city itself. */
  static boolean areaOf(Settlement city, String division) {
    String plain = plain(division);
    Optional<String> bare = withoutCityWord(plain, city.country());
    return bare.isPresent()
        && Stream.concat(Stream.of(city.name()), city.names().stream())
            .map(CityNames::plain)
            .anyMatch(name -> name.equals(bare.get()) || name.equals(plain));
  }

  /** A shi of Japan is one city; one of China is a region with cities of their own in it. */
  private static Optional<String> withoutCityWord(String plain, String country) {
    if (country.equals("JP") && plain.endsWith(" shi")) {
      return Optional.of(plain.substring(0, plain.length() - " shi".length()));
    }
    Optional<String> after =
        BEFORE.stream().filter(plain::startsWith).map(w -> plain.substring(w.length())).findFirst();
    return after.or(() ->
        AFTER.stream()
            .filter(plain::endsWith)
            .map(word -> plain.substring(0, plain.length() - word.length()))
            .findFirst());
  }

  private static String plain(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return OTHERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
