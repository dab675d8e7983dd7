package city.hansa.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds the message bundles: one a module, {@code messages/{module}.properties}, English and
 * fallback.
 */
final class Bundles {

  private Bundles() {}

  static String[] names() {
    try {
      Resource[] found =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*.properties");
      return Stream.of(found)
          .map(Resource::getFilename)
          .filter(Objects::nonNull)
          .filter(name -> !name.contains("_"))
          .map(name -> "messages." + name.replace(".properties", ""))
          .sorted()
          .toArray(String[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
