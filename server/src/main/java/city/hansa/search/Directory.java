package city.hansa.search;

import city.hansa.actors.Kind;
import city.hansa.actors.NameFeed;
import city.hansa.actors.Standing;
import city.hansa.engine.names.NameIndex;
import city.hansa.engine.names.Texts;
import city.hansa.engine.register.End;
import city.hansa.engine.register.Period;
import city.hansa.engine.register.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every actor in memory, by ordinal, with what a hit shows, beside the index of their names; about
 * 40 bytes an actor without the index. Immutable once built by {@link DirectoryBuilder}.
 *
 * @param dated index of only those actors of which any date is known
 * @param localNames by language, the names to show in it where they differ
 * @param regionOf number of the region's name among {@code regions}, -1 where unknown
 * @param existence only of actors of which any date is known
 */
record Directory(
    NameIndex names,
    NameIndex dated,
    Texts ids,
    Texts shownNames,
    byte[] kinds,
    short[] countries,
    int[] populations,
    Texts regions,
    int[] regionOf,
    List<LocalDate> attestations,
    short[] attested,
    Map<String, LocalNames> localNames,
    Map<Integer, Period> existence) {

  private static final Kind[] KINDS = Kind.values();
  private static final Period UNDATED = new Period(null, End.OPEN);

  int size() {
    return ids.size();
  }

  Kind kind(int actor) {
    return KINDS[kinds[actor]];
  }

  /** ISO 3166-1 alpha-2, or null. */
  @Nullable String country(int actor) {
    short packed = countries[actor];
    return packed == 0 ? null : "" + (char) (packed >> 8) + (char) (packed & 0xff);
  }

  /** Name of the first-order division, or null. */
  @Nullable String region(int actor) {
    return regionOf[actor] < 0 ? null : regions.get(regionOf[actor]);
  }

  /** Persons, or null if unknown. */
  @Nullable Long population(int actor) {
    return populations[actor] == 0 ? null : Integer.toUnsignedLong(populations[actor]);
  }

  String name(int actor, String language) {
    LocalNames spoken = localNames.get(language);
    String local = spoken == null ? null : spoken.of(actor);
    return local == null ? shownNames.get(actor) : local;
  }

  /** Bytes of all arrays. */
  long memoryBytes() {
    return names.memoryBytes()
        + dated.memoryBytes()
        + ids.memoryBytes()
        + shownNames.memoryBytes()
        + localNames.values().stream().mapToLong(LocalNames::memoryBytes).sum()
        + 13L * size();
  }

  /** Of dates where there are any, else of the day on which its source still listed it. */
  Truth exists(int actor, LocalDate day) {
    Period known = existence.getOrDefault(actor, UNDATED);
    return Standing.on(day, known, attestations.get(attested[actor])).truth();
  }

  /** Whether an actor had surely ended, or had surely not begun. */
  boolean isAbsent(int actor, LocalDate day) {
    Period known = existence.get(actor);
    return known != null && known.contains(day) == Truth.NO;
  }

  static short packed(@Nullable String country) {
    return country == null || country.length() != 2
        ? 0
        : (short) (country.charAt(0) << 8 | country.charAt(1));
  }

  /** Persons as an unsigned int; the world's population is larger, no actor's is. */
  static int packed(NameFeed.Entry entry) {
    Long population = entry.population();
    return population == null ? 0 : (int) Math.min(population, 0xffff_ffffL);
  }
}
