package city.hansa.represent;

import city.hansa.engine.impact.DivisionNames;
import city.hansa.engine.impact.Plausibility;
import city.hansa.engine.impact.Representation;
import city.hansa.engine.impact.Represented;
import city.hansa.places.Countries;
import city.hansa.places.Settlements;
import city.hansa.places.Settlements.Listed;
import city.hansa.represent.Count.Claim;
import city.hansa.represent.Count.Line;
import city.hansa.represent.Count.Verdict;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the people of a chosen set of cities. */
@Service
class Representations {

  /** Most places that are counted at once; the largest state of the gazetteer has some 21,000. */
  static final int MOST_PLACES = 100_000;

  private static final int STATES_EACH_SIDE = 3;

  private final Settlements settlements;
  private final Countries countries;

  Representations(Settlements settlements, Countries countries) {
    this.settlements = settlements;
    this.countries = countries;
  }

  @Transactional(readOnly = true)
  public Count count(Choice choice) {
    if (!choice.ids().isEmpty()) {
      return countPasted(choice);
    }
    List<Listed> found = settlements.listIn(choice.area(), MOST_PLACES);
    if (found.size() > MOST_PLACES) {
      return new Count.TooMany(MOST_PLACES);
    }
    return found.isEmpty() ? new Count.Nobody() : counted(found, choice.claimed());
  }

  private Count countPasted(Choice choice) {
    Map<String, Integer> lineOf = lines(choice.ids());
    Set<String> slugs = new HashSet<>();
    Set<Integer> numbers = new HashSet<>();
    for (String id : lineOf.keySet()) {
      if (id.matches("\\d{1,9}")) {
        numbers.add(Integer.valueOf(id));
      } else {
        slugs.add(id);
      }
    }
    List<Listed> found = settlements.listByIds(slugs, numbers);
    Set<String> known = new HashSet<>();
    found.forEach(each -> {
      known.add(each.actorId());
      known.add(Integer.toString(each.settlement().id()));
    });
    List<Line> unknown =
        lineOf.entrySet().stream()
            .filter(each -> !known.contains(each.getKey()))
            .map(each -> new Line(each.getValue(), each.getKey()))
            .toList();
    return unknown.isEmpty() ? counted(found, choice.claimed()) : new Count.Unreadable(unknown);
  }

  /** Ids in order with the line on which each stands first. */
  private static Map<String, Integer> lines(String pasted) {
    Map<String, Integer> lineOf = new LinkedHashMap<>();
    String[] lines = pasted.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      for (String word : lines[i].split("[\\s,;]+")) {
        if (!word.isEmpty()) {
          lineOf.putIfAbsent(word.toLowerCase(java.util.Locale.ROOT), i + 1);
        }
      }
    }
    return lineOf;
  }

  private Count counted(List<Listed> found, @Nullable Long claimed) {
    Set<String> inCountries =
        found.stream().map(each -> each.settlement().country()).collect(Collectors.toSet());
    DivisionNames names = settlements.divisionNames(inCountries);
    Representation people = Represented.by(found.stream().map(Listed::settlement).toList(), names);
    Map<Integer, String> actorIds = new HashMap<>();
    found.forEach(each -> actorIds.put(each.settlement().id(), each.actorId()));
    Claim claim = claimed == null ? null : claim(claimed, people, found.size());
    return new Count.Counted(
        people,
        actorIds,
        mentioned(people, names),
        countries.listOfSize(people.low(), STATES_EACH_SIDE),
        claim);
  }

  private static Map<String, String> mentioned(Representation people, DivisionNames names) {
    return Stream.concat(
            people.nested().stream().map(Representation.Nested::division),
            people.uncertain().stream().map(Representation.Uncertain::division))
        .distinct()
        .collect(Collectors.toMap(code -> code, code -> names.find(code).orElse(code)));
  }

  private static Claim claim(long persons, Representation people, int places) {
    Verdict verdict =
        persons < people.low()
            ? Verdict.BELOW
            : people.high().isPresent() && persons > people.high().getAsLong()
                ? Verdict.ABOVE
                : Verdict.WITHIN;
    return new Claim(persons, Plausibility.of(persons, places), verdict);
  }
}
