package city.hansa.lists.work;

import city.hansa.lists.BroughtName;
import city.hansa.lists.BroughtName.Decided;
import city.hansa.lists.store.MemoryStore.Spelling;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of names beside what the engine says. */
record KnownNames(
    Map<Key, BroughtName> decided,
    Map<Spelling, Optional<String>> remembered,
    Map<String, String> standing,
    Set<Spelling> twice) {

  static KnownNames of(
      List<BroughtName> asked,
      Map<Key, BroughtName> decided,
      Map<Spelling, Optional<String>> remembered,
      Map<String, String> standing) {
    return new KnownNames(decided, remembered, standing, twice(asked, standing));
  }

  /** All that tells one spelling from another in a list. */
  record Key(
      String name,
      String country,
      String region,
      String actorId,
      @Nullable Double latitude,
      @Nullable Double longitude) {
    static Key of(BroughtName name) {
      return new Key(
          name.name(),
          name.country(),
          name.region(),
          name.actorId(),
          name.latitude(),
          name.longitude());
    }
  }

  /** Spellings that stand for several in this list, told apart by where they lie. */
  private static Set<Spelling> twice(List<BroughtName> asked, Map<String, String> standing) {
    Set<Spelling> once = new HashSet<>();
    return asked.stream()
        .map(name -> Spelling.of(name, standing.containsKey(name.actorId())))
        .filter(spelling -> !once.add(spelling))
        .collect(Collectors.toSet());
  }

  /** In this list by a person, in an earlier one, by the file; else as it is. */
  BroughtName said(BroughtName name) {
    BroughtName person = decided.get(Key.of(name));
    if (person != null) {
      return name.decided(person.chosen(), Decided.PERSON);
    }
    Spelling spelling = Spelling.of(name, standing.containsKey(name.actorId()));
    Optional<String> before = remembered.get(spelling);
    if (before != null && !twice.contains(spelling)) {
      String actor = before.map(standing::get).orElse(null);
      if (before.isEmpty() || actor != null) {
        return name.decided(actor, Decided.MEMORY);
      }
    }
    String named = standing.get(name.actorId());
    return named == null ? name : name.decided(named, Decided.FILE);
  }
}
