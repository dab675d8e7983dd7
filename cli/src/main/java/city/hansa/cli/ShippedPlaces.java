package city.hansa.cli;

import city.hansa.engine.names.linking.GazetteerTables;
import city.hansa.engine.names.linking.Linker;
import city.hansa.engine.names.linking.LinkerBuilder;
import city.hansa.shipped.ShippedFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The places that ship with this build, ready to be linked to.
 *
 * @param ids GeoNames id of each ordinal
 * @param actors id in a register of each ordinal
 */
record ShippedPlaces(Linker linker, List<String> ids, List<String> actors) {

  private static final int BUFFER = 1 << 16;

  static ShippedPlaces read() {
    LinkerBuilder builder = Linker.builder();
    List<String> ids = new ArrayList<>();
    List<String> actors = new ArrayList<>();
    try (BufferedReader places = lines("data/gazetteer/places.tsv.xz");
        BufferedReader divisions = lines("data/gazetteer/divisions.tsv.xz")) {
      GazetteerTables.places(
          places,
          builder,
          (id, actor) -> {
            ids.add(id);
            actors.add(actor);
          });
      GazetteerTables.divisions(divisions, builder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ShippedPlaces(builder.build(), List.copyOf(ids), List.copyOf(actors));
  }

  private static BufferedReader lines(String path) throws IOException {
    return new BufferedReader(
        new InputStreamReader(new ShippedFile(path).open(), StandardCharsets.UTF_8), BUFFER);
  }
}
