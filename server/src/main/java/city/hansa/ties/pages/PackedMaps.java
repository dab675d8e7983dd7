package city.hansa.ties.pages;

import city.hansa.ties.roll.TieDay;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The map of all ties that stand on a day, packed once for all who look at it: packing takes twice
 * as long as finding them. Some 300 kB a day, for the last few days asked for.
 */
@Component
class PackedMaps {
  /** By identity: a day that has been computed anew is another. */
  private final Cache<TieDay, byte[]> packed =
      Caffeine.newBuilder().weakKeys().maximumSize(4).build();

  private final JsonMapper json;

  PackedMaps(JsonMapper json) {
    this.json = json;
  }

  /** JSON in gzip. */
  byte[] of(TieDay day, Supplier<TieMap> map) {
    return packed.get(day, none -> gzip(json.writeValueAsBytes(map.get())));
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 2);
    try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
      packing.write(plain);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return packed.toByteArray();
  }
}
