package city.hansa.partners;

import city.hansa.actors.Card;
import city.hansa.actors.Kind;
import city.hansa.actors.SizeClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares one actor with all of whom anything is known. Every point comes from something that both
 * share, by the table of {@link Reason.Kind}; nothing is weighed otherwise.
 */
final class Finder {
  private static final Set<Kind> LOCAL = EnumSet.of(Kind.CITY, Kind.METRO, Kind.REGION);

  private final Facets own;
  private final Map<String, Facets> known;
  private final Ties ties;

  /** Whom each of some actors is tied to on a day, by their ids; few round trips for all. */
  @FunctionalInterface
  interface Ties {
    Map<String, Set<String>> of(Set<String> actors, LocalDate day);
  }

  /** What counts of actors of whom nothing else is known, by id. */
  @FunctionalInterface
  interface Cards {
    Map<String, Card> of(Set<String> actors);
  }

  private final Cards cards;
  private final LocalDate day;

  Finder(Facets own, Map<String, Facets> known, Ties ties, Cards cards, LocalDate day) {
    this.cards = cards;
    this.own = own;
    this.known = known;
    this.ties = ties;
    this.day = day;
  }

  /**
   * The most points first. O(n) in those known, and in the ties of those to whom the actor is tied.
   */
  List<Match> find(Wanted wanted) {
    String id = own.card().id();
    Set<String> tied = ties.of(Set.of(id), day).getOrDefault(id, Set.of());
    Map<String, Set<String>> through = through(tied);
    Set<String> ids = new TreeSet<>(known.keySet());
    ids.addAll(through.keySet());
    ids.remove(id);
    Map<String, Facets> others = new HashMap<>(known);
    Set<String> unknown = new TreeSet<>(through.keySet());
    unknown.removeAll(known.keySet());
    cards
        .of(unknown)
        .forEach((each, card) -> others.put(each, new Facets(card, Set.of(), Set.of(), null)));
    List<Match> matches = new ArrayList<>();
    for (String each : ids) {
      Facets other = others.get(each);
      if (other == null || !LOCAL.contains(other.card().kind()) || !wanted.fits(other)) {
        continue;
      }
      boolean already = tied.contains(each);
      List<Reason> reasons = reasons(other, through.getOrDefault(each, Set.of()), wanted);
      if (!reasons.isEmpty() && (wanted.withTied() || !already)) {
        matches.add(new Match(other.card(), reasons, already));
      }
    }
    matches.sort(
        Comparator.comparingInt(Match::points)
            .reversed()
            .thenComparing(match -> match.card().sortName()));
    return matches;
  }

  /** For each who is tied to somebody to whom the actor is tied, to whom. */
  private Map<String, Set<String>> through(Set<String> tied) {
    Map<String, Set<String>> through = new HashMap<>();
    ties.of(tied, day)
        .forEach((partner, theirs) ->
            theirs.forEach(
                next -> through.computeIfAbsent(next, none -> new TreeSet<>()).add(partner)));
    through.remove(own.card().id());
    return through;
  }

  /** Size alone is no link, unless somebody looks for whoever fits. */
  private List<Reason> reasons(Facets other, Set<String> through, Wanted wanted) {
    List<Reason> reasons = new ArrayList<>();
    add(reasons, Reason.Kind.NETWORK, common(own.networks(), other.networks()));
    add(reasons, Reason.Kind.TIE, List.copyOf(through));
    add(reasons, Reason.Kind.INSTRUMENT, common(own.instruments(), other.instruments()));
    add(reasons, Reason.Kind.FIELD, common(own.fields(), other.fields()));
    if (!wanted.goal().isEmpty() && wanted.named(other)) {
      add(reasons, Reason.Kind.GOAL, List.of(wanted.goal()));
    }
    add(reasons, Reason.Kind.LANGUAGE, common(own.languages(), other.languages()));
    if (!reasons.isEmpty()) {
      size(reasons, own.card(), other.card());
    }
    reasons.sort(Comparator.comparingInt(Reason::points).reversed());
    return reasons;
  }

  private static void size(List<Reason> reasons, Card one, Card other) {
    SizeClass size = SizeClass.of(one.people());
    if (size != SizeClass.UNKNOWN && size == SizeClass.of(other.people())) {
      reasons.add(new Reason(Reason.Kind.SIZE, List.of(size.name())));
    }
  }

  private static void add(List<Reason> reasons, Reason.Kind kind, List<String> names) {
    if (!names.isEmpty()) {
      reasons.add(new Reason(kind, names));
    }
  }

  private static List<String> common(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).sorted().toList();
  }
}
