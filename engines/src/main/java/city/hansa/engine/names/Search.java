package city.hansa.engine.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** One search: opens the ranges that match, better ways first, and takes the best actors. */
final class Search {

  /** What a name spelt as asked, accents included, gains: less than a tenth more people. */
  private static final int SPELT_AS_ASKED = 40;

  /** After so many unwanted actors the rest is filtered in one go, which costs less. */
  private static final int PATIENCE = 1000;

  private static final int PER_EDIT = 1000;
  private static final int WHOLE_NAME = 500;
  private static final int LATER_WORD = 500;

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingInt(Hit::score)
          .reversed()
          .thenComparing(Hit::match)
          .thenComparingInt(Hit::actor);

  private final NameIndex index;
  private final NameTable names;
  private final Query query;
  private final int limit;
  private final IntPredicate keep;
  private final Frontier frontier;
  private final Set<Integer> found = new HashSet<>();
  private int refused;
  private final List<Hit> hits = new ArrayList<>();

  Search(NameIndex index, Query query, int limit, IntPredicate keep) {
    this.index = index;
    this.names = index.names();
    this.query = query;
    this.limit = limit;
    this.keep = keep;
    frontier = new Frontier(index);
  }

  List<Hit> hits() {
    openBeginnings();
    if (query.key().indexOf(' ') > 0) {
      new AnyOrder(index, query.words(), keep).open(frontier);
    }
    take(SPELT_AS_ASKED);
    for (int edits = 1; edits <= query.typos() && isShort(edits); edits++) {
      openTypos(edits);
      take(0);
    }
    hits.sort(BEST_FIRST);
    return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
  }

  /** One edit fills up the answer; two are forgiven only if nothing else was found. */
  private boolean isShort(int edits) {
    return edits == 1 ? hits.size() < limit : hits.isEmpty();
  }

  private void openBeginnings() {
    byte[] asked = query.bytes();
    int from = index.keys().from(asked);
    int to = index.keys().to(asked);
    boolean exact = from < to && index.keys().bytes()[index.keys().start(from) + asked.length] == 0;
    int longer = exact ? from + 1 : from;
    frontier.addKeys(from, longer, Match.EXACT, Match.EXACT.bonus());
    frontier.addKeys(longer, to, Match.PREFIX, Match.PREFIX.bonus());
    SortedTexts later = index.laterWords().texts();
    frontier.addLaterWords(later.from(asked), later.to(asked), Match.WORD, Match.WORD.bonus());
  }

  private void openTypos(int most) {
    int[] asked = query.points();
    new Typos(
            index.keys(),
            asked,
            most,
            (from, to, edits, whole) ->
                frontier.addKeys(from, to, Match.TYPO, typoBonus(edits, whole)))
        .find(query.scripts());
    new Typos(
            index.laterWords().texts(),
            asked,
            most,
            (from, to, edits, whole) ->
                frontier.addLaterWords(from, to, Match.TYPO, typoBonus(edits, whole) - LATER_WORD))
        .find(query.scripts());
  }

  private static int typoBonus(int edits, boolean whole) {
    return Match.TYPO.bonus() - PER_EDIT * (edits - 1) + (whole ? WHOLE_NAME : 0);
  }

  /**
   * Takes candidates until the limit is reached and the next is more than {@code slack} points
   * behind the last taken in time.
   */
  private void take(int slack) {
    int last = 0;
    while (!frontier.isEmpty() && (hits.size() < limit || frontier.nextScore() + slack > last)) {
      Frontier.Candidate candidate = frontier.next();
      int actor = names.actors()[candidate.name()];
      if (!keep.test(actor)) {
        refuse();
      } else if (found.add(actor)) {
        last = hits.size() < limit ? candidate.score() : last;
        hits.add(hit(actor, candidate));
      }
    }
  }

  private void refuse() {
    if (++refused == PATIENCE) {
      frontier.sift(actor -> keep.test(actor) && !found.contains(actor));
    }
  }

  /** Of the actor's names under one key that are worth the same, shows the one spelt as asked. */
  private Hit hit(int actor, Frontier.Candidate candidate) {
    int first = candidate.name();
    int to = candidate.match() == Match.TYPO ? first : names.to(names.keyOf(first));
    int value = names.values().value(first);
    for (int name = first; name < to && names.values().value(name) == value; name++) {
      if (names.actors()[name] == actor && query.isSpeltIn(names.spelling(name))) {
        return hit(actor, name, candidate.match(), candidate.score() + SPELT_AS_ASKED);
      }
    }
    return hit(actor, first, candidate.match(), candidate.score());
  }

  private Hit hit(int actor, int name, Match match, int score) {
    return new Hit(actor, names.spelling(name), names.tag(name), match, score);
  }
}
