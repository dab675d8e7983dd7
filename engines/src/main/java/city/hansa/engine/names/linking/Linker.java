package city.hansa.engine.names.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Says which actor is meant by a name as somebody wrote it. Everybody whose name comes near is
 * found by hashed keys ({@link Lookup}); how likely each is, and that it is nobody, is a
 * conditional logit model with an outside option (McFadden, "Conditional logit analysis of
 * qualitative choice behavior", 1974) over what is known of the claim, the actor and the list.
 * Immutable, for any number of threads; the same question gives the same answer.
 */
public final class Linker {

  private static final int ROWS_OF_A_TASK = 256;

  private final Known known;
  private final Further further;
  private final Weights weights;

  Linker(Known known, Weights weights) {
    this.known = known;
    this.further = Further.of(known);
    this.weights = weights;
  }

  public static LinkerBuilder builder() {
    return new LinkerBuilder();
  }

  /** One mention by itself. */
  public Link link(Mention mention) {
    return linkAll(List.of(mention), actor -> true).getFirst();
  }

  /**
   * All mentions, in their order; those of one list help each other. Uses all processors for long
   * lists; about 0.1 ms of processor time a mention.
   *
   * @param keep ordinals of the actors that may be an answer; called often, must be cheap
   */
  public List<Link> linkAll(List<Mention> mentions, IntPredicate keep) {
    List<Case> cases = cases(mentions, keep);
    cases.forEach(matter -> matter.weigh(weights));
    Verdicts verdicts = new Verdicts(known.roster(), weights);
    return cases.stream().map(verdicts::of).toList();
  }

  /** Cases with all features set, not yet weighed. */
  List<Case> cases(List<Mention> mentions, IntPredicate keep) {
    int tasks = (mentions.size() + ROWS_OF_A_TASK - 1) / ROWS_OF_A_TASK;
    List<Case> cases =
        IntStream.range(0, tasks)
            .parallel()
            .mapToObj(task -> {
              int from = task * ROWS_OF_A_TASK;
              int to = Math.min(mentions.size(), from + ROWS_OF_A_TASK);
              return some(mentions.subList(from, to), keep);
            })
            .flatMap(List::stream)
            .toList();
    Map<String, List<Case>> lists = new LinkedHashMap<>();
    for (Case each : cases) {
      if (!each.mention.list().isEmpty()) {
        lists.computeIfAbsent(each.mention.list(), unseen -> new ArrayList<>()).add(each);
      }
    }
    for (List<Case> list : lists.values()) {
      ListEvidence evidence = ListEvidence.of(list, known.roster());
      list.forEach(evidence::set);
    }
    return cases;
  }

  private List<Case> some(List<Mention> mentions, IntPredicate keep) {
    Finder finder = new Finder(known, further);
    Weighing weighing = new Weighing(known, further);
    List<Case> cases = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      String name = Mojibake.repaired(mention.name());
      short country = known.countries().understand(mention.country());
      Readings readings = Readings.of(name, known.words());
      List<Claim> claims = finder.find(readings, country, keep);
      Case matter = new Case(mention, readings, !name.equals(mention.name()), country, claims);
      weighing.set(matter);
      cases.add(matter);
    }
    return cases;
  }

  /**
   * The same where two actors have become one; the arrays are shared. O(names).
   *
   * @param duplicate ordinal; only what is found by a place and not by a name may still answer so
   * @param kept ordinal of the actor that all names of the duplicate mean from now on
   */
  public Linker merged(int duplicate, int kept) {
    Roster roster = known.roster().merged(duplicate, kept);
    return new Linker(
        new Known(
            roster,
            known.lookup(),
            known.divisions(),
            known.neighbours(),
            known.words(),
            known.countries(),
            known.codes()),
        weights);
  }

  Known known() {
    return known;
  }

  /** Names held. */
  public int names() {
    return known.roster().names();
  }

  /** Bytes of the arrays. */
  public long memoryBytes() {
    return known.roster().memoryBytes()
        + known.lookup().memoryBytes()
        + known.divisions().memoryBytes();
  }
}
