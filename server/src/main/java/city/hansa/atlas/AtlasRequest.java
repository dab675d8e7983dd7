package city.hansa.atlas;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operator asks for.
 *
 * @param cities null where only names are given
 * @param names null where only cities are given
 * @param skipBadRows leave bad rows out rather than do nothing
 * @param retireMany believe a list that lacks many of the places
 */
public record AtlasRequest(
    @Nullable GeoNamesFile cities,
    @Nullable GeoNamesFile names,
    boolean skipBadRows,
    boolean retireMany) {

  /**
   * @throws AtlasRefused if a file cannot be read, is no list known, or is the second of its sort
   */
  public static AtlasRequest of(List<Path> files, boolean skipBadRows, boolean retireMany) {
    GeoNamesFile cities = null;
    GeoNamesFile names = null;
    for (GeoNamesFile file : files.stream().map(GeoNamesFile::of).toList()) {
      if (file.isNames() ? names != null : cities != null) {
        throw new AtlasRefused(
            file.path() + " is the second list of its sort; name one of cities and one of names");
      }
      if (file.isNames()) {
        names = file;
      } else {
        cities = file;
      }
    }
    return new AtlasRequest(cities, names, skipBadRows, retireMany);
  }
}
