package city.hansa.reconcile;

import city.hansa.actors.Kind;
import city.hansa.actors.NameFeed;
import city.hansa.engine.names.Texts;
import city.hansa.engine.names.linking.GazetteerTables;
import city.hansa.engine.names.linking.Linker;
import city.hansa.engine.names.linking.LinkerBuilder;
import city.hansa.engine.names.linking.Profile;
import city.hansa.engine.names.linking.Sort;
import city.hansa.shipped.ShippedFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers {@link LinkedActors} from the feed; one thread, used once. */
final class LinkedActorsBuilder {
  private static final ShippedFile DIVISIONS = new ShippedFile("data/gazetteer/divisions.tsv.xz");

  private final LinkerBuilder linker = Linker.builder();
  private final Texts ids = new Texts();
  private final Texts names = new Texts();
  private byte[] kinds = new byte[1 << 12];

  void add(NameFeed.Entry entry) {
    int actor = ids.size();
    if (actor == kinds.length) {
      kinds = Arrays.copyOf(kinds, actor * 2);
    }
    kinds[actor] = (byte) entry.kind().ordinal();
    ids.add(entry.id());
    names.add(entry.name());
    List<String> others = entry.names().stream().map(NameFeed.Spelling::text).toList();
    linker.add(profile(entry), entry.name(), others);
  }

  /** Divisions are read from the file that ships: their codes are those of the places. */
  LinkedActors build() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(DIVISIONS.open(), StandardCharsets.UTF_8))) {
      GazetteerTables.divisions(lines, linker);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LinkedActors(
        linker.build(),
        ids.trimmed(),
        names.trimmed(),
        Arrays.copyOf(kinds, ids.size()),
        new BitSet());
  }

  private static Profile profile(NameFeed.Entry entry) {
    String country = entry.country() == null ? "" : entry.country();
    long population = entry.population() == null ? 0 : entry.population();
    NameFeed.@Nullable Spot spot = entry.spot();
    return spot == null
        ? new Profile(sort(entry.kind()), country, "", "", population, Double.NaN, Double.NaN)
        : new Profile(
            Sort.ofFeature(spot.feature()),
            country,
            spot.admin1(),
            spot.admin2(),
            population,
            spot.latitude(),
            spot.longitude());
  }

  /** Of what is no place of the gazetteer. */
  private static Sort sort(Kind kind) {
    return switch (kind) {
      case CITY, METRO -> Sort.PLACE;
      case REGION -> Sort.REGION;
      case STATE -> Sort.STATE;
      case STATE_ORGAN,
          INTL_ORG,
          BANK,
          NETWORK,
          ASSOCIATION,
          NGO,
          COMPANY,
          FOUNDATION,
          UNIVERSITY,
          CONSULATE,
          MISSION_TO ->
          Sort.BODY;
    };
  }
}
