package city.hansa.ties;

import city.hansa.shipped.ShippedFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The file of ties that ships, counted row by row. */
final class ShippedRows {
  private static final Map<String, Set<String>> BY_SIDE = read();

  private ShippedRows() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> sides = new HashMap<>();
    new ShippedFile("data/ties/ties.tsv.xz")
        .rows(row ->
            sides
                .computeIfAbsent(row.required("asserted_by"), none -> new HashSet<>())
                .add(row.required("a") + " " + row.required("b")));
    return sides;
  }

  /** Pairs of which a list says so. */
  static int pairs(String side) {
    return BY_SIDE.getOrDefault(side, Set.of()).size();
  }

  static int pairs() {
    Set<String> all = new HashSet<>();
    BY_SIDE.values().forEach(all::addAll);
    return all.size();
  }
}
