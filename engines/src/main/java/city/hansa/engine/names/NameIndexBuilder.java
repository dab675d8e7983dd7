package city.hansa.engine.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers actors and their names, in any order; used once, by one thread. */
public final class NameIndexBuilder {

  /** The greatest weight. */
  public static final int HEAVIEST = 15;

  /** More actors or names than this are refused. */
  public static final int MOST = (1 << 24) - 1;

  private static final int POINTS_PER_WEIGHT = 500;
  private static final long UNKNOWN_COUNTS_AS = 100;
  private static final int POINTS_IF_LANGUAGE_KNOWN = 100;

  private static final Comparator<Name> SPELLING_THEN_BEST =
      Comparator.comparing(Name::text)
          .thenComparing(Name::kind)
          .thenComparing(name -> name.tag().isEmpty())
          .thenComparing(Name::tag);

  private final BitSet known = new BitSet();
  private final Map<String, Integer> tags = new LinkedHashMap<>();
  final TextStore spellings = new TextStore();
  final TextStore keys = new TextStore();
  final Ints actors = new Ints();
  final Ints spellingStarts = new Ints();
  final Ints keyStarts = new Ints();
  final Ints valuesAndTags = new Ints();

  NameIndexBuilder() {}

  /**
   * Adds an actor. Of names spelt alike the one of the best kind is kept, then one whose language
   * is known, then the first language in the alphabet.
   *
   * @param actor the caller's ordinal, 0 to {@link #MOST}
   * @param weight 0 to {@link #HEAVIEST}; two steps count as ten times the population
   * @param population people, 0 if unknown, which counts as 100
   * @throws IllegalArgumentException if the actor was added before or a number is out of range
   */
  public NameIndexBuilder add(int actor, int weight, long population, Collection<Name> names) {
    if (actor < 0 || actor > MOST || known.get(actor)) {
      throw new IllegalArgumentException("Actor out of range or added twice: " + actor);
    }
    if (weight < 0 || weight > HEAVIEST || population < 0) {
      throw new IllegalArgumentException("Weight or population out of range, actor " + actor);
    }
    known.set(actor);
    int worth = weight * POINTS_PER_WEIGHT + points(population);
    List<Name> sorted = new ArrayList<>(names);
    sorted.sort(SPELLING_THEN_BEST);
    String before = "";
    for (Name name : sorted) {
      if (!name.text().equals(before)) {
        add(actor, worth, name);
      }
      before = name.text();
    }
    return this;
  }

  /** Builds the index; O(n log n), the builder is spent afterwards. */
  public NameIndex build() {
    return new Assembly(this).index();
  }

  private void add(int actor, int worth, Name name) {
    List<String> folded = Folding.keys(name.text());
    if (folded.isEmpty()) {
      return;
    }
    int tag = tags.computeIfAbsent(name.tag(), unseen -> tags.size());
    int value = worth + name.kind().worth() + (name.tag().isEmpty() ? 0 : POINTS_IF_LANGUAGE_KNOWN);
    if (tag > Short.MAX_VALUE || actors.size() + folded.size() > MOST) {
      throw new IllegalArgumentException("Too many names or language tags");
    }
    int spelling = spellings.add(name.text());
    for (String key : folded) {
      actors.add(actor);
      spellingStarts.add(spelling);
      keyStarts.add(keys.add(key));
      valuesAndTags.add(value << 16 | tag);
    }
  }

  /** A thousand for every power of ten, at most 10,000. */
  private static int points(long population) {
    double people = population == 0 ? UNKNOWN_COUNTS_AS : population;
    return (int) Math.min(10_000, Math.round(1000 * Math.log10(people)));
  }

  String[] tags() {
    return tags.keySet().toArray(String[]::new);
  }
}
