package city.hansa.actors.api;

import city.hansa.actors.Handbook;
import city.hansa.sources.Source;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What GeoNames asks to be named where its facts are passed on. */
final class Attribution {
  static final String TEXT = "Contains facts of GeoNames (https://www.geonames.org/), CC BY 4.0";
  static final String LICENCE_LINK =
      "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"";

  private Attribution() {}

  /** The words, if any of the sources is GeoNames'. */
  static @Nullable String of(Collection<String> sourceIds, Handbook handbook) {
    return sourceIds.stream().anyMatch(id -> isGeonames(handbook.sources().get(id))) ? TEXT : null;
  }

  private static boolean isGeonames(@Nullable Source source) {
    return source != null && "GeoNames".equals(source.publisher());
  }
}
