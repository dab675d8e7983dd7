package city.hansa.engine.names.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places drawn as text, one a line, known by line number: {@code country admin1 people latitude
 * longitude name | other name}; a line that begins with {@code division} names one.
 */
final class SmallWorld {

  private SmallWorld() {}

  static Linker of(String drawing) {
    LinkerBuilder builder = Linker.builder();
    for (String line : drawing.strip().lines().map(String::strip).toList()) {
      String[] fields = line.split("\\s+", 6);
      if (fields[0].equals("division")) {
        String[] names = line.split("\\s+", 4)[3].split("\\s*\\|\\s*");
        builder.addDivision(fields[1], fields[2], "", Arrays.asList(names));
      } else {
        List<String> names = new ArrayList<>(Arrays.asList(fields[5].split("\\s*\\|\\s*")));
        builder.add(profile(fields), names.removeFirst(), names);
      }
    }
    return builder.build();
  }

  private static Profile profile(String[] fields) {
    return new Profile(
        Sort.PLACE,
        fields[0],
        fields[1],
        "",
        Long.parseLong(fields[2]),
        Double.parseDouble(fields[3]),
        Double.parseDouble(fields[4]));
  }

  /** The answer in one line: decision, then the names of the choices. */
  static String draw(Link link) {
    StringBuilder drawn = new StringBuilder(link.decision().name());
    link.choices().forEach(choice -> drawn.append(' ').append(choice.actor()));
    return drawn.toString();
  }
}
