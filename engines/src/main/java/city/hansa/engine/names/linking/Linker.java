package city.hansa.engine.names.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
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
    Verdicts verdicts = new Verdicts(known.roster(), weights);
    return each(
        mentions,
        keep,
        matter -> {
          matter.weigh(weights);
          return verdicts.of(matter);
        });
  }

  /** Cases with all features set, not yet weighed. */
  List<Case> cases(List<Mention> mentions, IntPredicate keep) {
    return each(mentions, keep, matter -> matter);
  }

  /** A case takes some kilobytes, so that each is over before its task makes the next. */
  private <T> List<T> each(List<Mention> mentions, IntPredicate keep, Function<Case, T> done) {
    Map<String, ListEvidence> lists = evidence(mentions, keep);
    int tasks = (mentions.size() + ROWS_OF_A_TASK - 1) / ROWS_OF_A_TASK;
    return IntStream.range(0, tasks)
        .parallel()
        .mapToObj(task -> {
          int from = task * ROWS_OF_A_TASK;
          int to = Math.min(mentions.size(), from + ROWS_OF_A_TASK);
          Finder finder = new Finder(known, further);
          Weighing weighing = new Weighing(known, further);
          List<T> all = new ArrayList<>(to - from);
          for (Mention mention : mentions.subList(from, to)) {
            Case matter = Case.of(mention, known);
            finder.find(matter, keep);
            weighing.set(matter);
            ListEvidence evidence = lists.get(mention.list());
            if (evidence != null) {
              evidence.set(matter);
            }
            all.add(done.apply(matter));
          }
          return all;
        })
        .flatMap(List::stream)
        .toList();
  }

  private Map<String, ListEvidence> evidence(List<Mention> mentions, IntPredicate keep) {
    Map<String, List<Mention>> lists =
        mentions.stream()
            .filter(mention -> !mention.list().isEmpty())
            .collect(Collectors.groupingBy(Mention::list));
    return lists.entrySet().parallelStream()
        .collect(
            Collectors.toConcurrentMap(
                Map.Entry::getKey,
                list -> ListEvidence.of(list.getValue(), known, new Finder(known, further), keep)));
  }

  /**
   * The same where two actors have become one; the arrays are shared. O(names).
   *
   * @param duplicate ordinal; only what is found by a place and not by a name may still answer so
   * @param kept ordinal of the actor that all names of the duplicate mean from now on
   */
  public Linker merged(int duplicate, int kept) {
    return new Linker(known.with(known.roster().merged(duplicate, kept)), weights);
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
