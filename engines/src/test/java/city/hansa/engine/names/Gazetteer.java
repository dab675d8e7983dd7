package city.hansa.engine.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Actors drawn as text, one a line, known by line number: {@code population weight name | name
 * [tag] | ~former name}; the first name is the main one.
 */
record Gazetteer(List<String> lines) {

  static Gazetteer of(String drawing) {
    return new Gazetteer(drawing.lines().toList());
  }

  NameIndex index() {
    return index(IntStream.range(0, lines.size()).boxed().toList());
  }

  NameIndex shuffled(long seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, lines.size()).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    return index(order);
  }

  private NameIndex index(List<Integer> order) {
    NameIndexBuilder builder = NameIndex.builder();
    for (int actor : order) {
      String[] fields = lines.get(actor).strip().split("\\s+", 3);
      builder.add(actor, Integer.parseInt(fields[1]), Long.parseLong(fields[0]), names(fields[2]));
    }
    return builder.build();
  }

  private static List<Name> names(String drawn) {
    List<Name> names = new ArrayList<>();
    for (String one : drawn.split("\\s*\\|\\s*")) {
      int bracket = one.indexOf(" [");
      String text = bracket < 0 ? one : one.substring(0, bracket);
      String tag = bracket < 0 ? "" : one.substring(bracket + 2, one.length() - 1);
      NameKind kind = names.isEmpty() ? NameKind.MAIN : NameKind.ALTERNATE;
      names.add(
          text.startsWith("~")
              ? new Name(text.substring(1), tag, NameKind.FORMER)
              : new Name(text, tag, kind));
    }
    return names;
  }

  /** The answer in one line: "name [tag] MATCH, …". */
  static String draw(List<Hit> hits) {
    return hits.stream()
        .map(hit ->
            hit.name() + (hit.tag().isEmpty() ? "" : " [" + hit.tag() + "]") + " " + hit.match())
        .collect(Collectors.joining(", "));
  }
}
