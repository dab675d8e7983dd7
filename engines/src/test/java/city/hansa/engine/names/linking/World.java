package city.hansa.engine.names.linking;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tukaani.xz.XZInputStream;

/**
 * The shipped gazetteer, read from the repository: the linker over it and the ids of its places.
 */
record World(Linker linker, List<String> ids, Map<String, Integer> ordinals) {

  static World read(Path gazetteer) throws IOException {
    LinkerBuilder builder = Linker.builder();
    List<String> ids = new ArrayList<>();
    try (BufferedReader places = open(gazetteer.resolve("places.tsv.xz"));
        BufferedReader divisions = open(gazetteer.resolve("divisions.tsv.xz"))) {
      GazetteerTables.places(places, builder, (id, slug) -> ids.add(id));
      GazetteerTables.divisions(divisions, builder);
    }
    Map<String, Integer> ordinals = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      ordinals.put(ids.get(i), i);
    }
    return new World(builder.build(), ids, ordinals);
  }

  static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            new XZInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16)),
            StandardCharsets.UTF_8),
        1 << 16);
  }

  /** -1 if the id is none of the gazetteer's. */
  int ordinal(String id) {
    return ordinals.getOrDefault(id, -1);
  }
}
