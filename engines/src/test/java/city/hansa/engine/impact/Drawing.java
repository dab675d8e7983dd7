package city.hansa.engine.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Sets of places as text: a line {@code id name feature unit latitude,longitude population} with
 * "_" for a space in a name and "?" for no figure; a line {@code unit = name} names a division.
 */
final class Drawing {

  private final List<Settlement> places = new ArrayList<>();
  private final Map<String, String> divisions = new HashMap<>();

  private Drawing(String text) {
    text.lines().filter(line -> !line.isBlank()).forEach(this::read);
  }

  /** The answer as one line, places by name. */
  static String count(String text) {
    Drawing drawing = new Drawing(text);
    return line(
        Represented.by(drawing.places, code -> Optional.ofNullable(drawing.divisions.get(code))));
  }

  private void read(String line) {
    if (line.contains(" = ")) {
      List<String> halves = List.of(line.strip().split(" = "));
      divisions.put(halves.get(0), halves.get(1));
      return;
    }
    List<String> words = List.of(line.strip().split(" +"));
    List<String> unit = List.of(words.get(3).split("\\."));
    List<String> point = List.of(words.get(4).split(","));
    String people = words.get(5);
    places.add(
        new Settlement(
            Integer.parseInt(words.get(0)),
            words.get(1).replace('_', ' '),
            List.of(),
            words.get(2),
            unit.getFirst(),
            unit.subList(1, unit.size()),
            Double.parseDouble(point.get(0)),
            Double.parseDouble(point.get(1)),
            people.equals("?") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(people))));
  }

  private static String line(Representation r) {
    String high =
        r.high().isEmpty() ? "at least " + r.stated() : Long.toString(r.high().getAsLong());
    String nested =
        r.nested().stream()
            .map(n -> "%s in %s (%s)".formatted(n.place().name(), n.inside().name(), n.ground()))
            .collect(Collectors.joining(", "));
    String uncertain =
        r.uncertain().stream()
            .map(u ->
                "%s in %s? (%s)".formatted(u.place().name(), u.perhapsInside().name(), u.doubt()))
            .collect(Collectors.joining(", "));
    return List.of(r.low() + ".." + high + " of " + r.naive(), nested, uncertain).stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }
}
