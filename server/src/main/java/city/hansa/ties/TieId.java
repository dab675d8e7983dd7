package city.hansa.ties;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The id of a tie: {@code sister~barcelona-es~cologne-de}, with a label at its end where the same
 * actors have several of one kind.
 *
 * @param ends ids of two or more actors, in their order
 * @param label small letters, digits and hyphens; empty for none
 */
public record TieId(TieKind kind, List<String> ends, String label) {
  private static final String BETWEEN = "~";

  public TieId {
    ends = ends.stream().sorted().distinct().toList();
  }

  /**
   * Reads an id; its parts that are no end are its label.
   *
   * @param ends as the acts of the tie name them
   */
  public static Optional<TieId> parse(String text, Collection<String> ends) {
    String[] parts = text.split(BETWEEN);
    List<String> named = List.of(parts).subList(1, parts.length);
    List<String> there = named.stream().filter(ends::contains).toList();
    List<String> rest = named.stream().filter(part -> !ends.contains(part)).toList();
    return TieKind.find(parts[0])
        .filter(kind -> there.size() > 1 && rest.size() < 2)
        .map(kind -> new TieId(kind, there, rest.isEmpty() ? "" : rest.getFirst()));
  }

  /** The same with one end in the place of another. */
  public TieId with(String former, String end) {
    return new TieId(
        kind, ends.stream().map(each -> each.equals(former) ? end : each).toList(), label);
  }

  @Override
  public String toString() {
    String all = kind.code() + BETWEEN + String.join(BETWEEN, ends);
    return label.isEmpty() ? all : all + BETWEEN + label;
  }
}
