package city.hansa.engine.names.linking;

import city.hansa.engine.names.Folding;
import city.hansa.engine.names.Texts;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Gathers {@link Divisions} before it is known which places there are. */
final class DivisionsBuilder {
  private final AdminWords words;
  private final Texts keys = new Texts();
  private int[] codes = new int[1 << 12];
  private int[] firstKeys = new int[1 << 12];
  private int size;

  DivisionsBuilder(AdminWords words) {
    this.words = words;
  }

  /**
   * Adds a division under its names as written and without the words for what it is.
   *
   * @param admin2 0 for one of the first order
   */
  void add(short country, int admin1, int admin2, Collection<String> names) {
    if (size + 1 == firstKeys.length) {
      firstKeys = Arrays.copyOf(firstKeys, size * 2);
      codes = Arrays.copyOf(codes, size * 2 * Divisions.CODES);
    }
    if (codes.length < firstKeys.length * Divisions.CODES) {
      codes = Arrays.copyOf(codes, firstKeys.length * Divisions.CODES);
    }
    codes[Divisions.CODES * size] = country;
    codes[Divisions.CODES * size + 1] = admin1;
    codes[Divisions.CODES * size + 2] = admin2;
    firstKeys[size++] = keys.size();
    Set<String> distinct = new LinkedHashSet<>();
    for (String name : names) {
      String key = Folding.fold(name);
      distinct.add(key);
      distinct.add(words.strip(key).key());
    }
    distinct.remove("");
    distinct.forEach(keys::add);
    firstKeys[size] = keys.size();
  }

  /** The builder is spent afterwards. */
  Divisions build(Seats seats) {
    return new Divisions(
        keys.trimmed(),
        Arrays.copyOf(codes, size * Divisions.CODES),
        Arrays.copyOf(firstKeys, size + 1),
        seats);
  }
}
