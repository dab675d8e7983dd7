package city.hansa.engine.register.fold;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The states of one kind of subject and the acts that lead from one to the next; everything not
 * listed is refused. The next state depends on the state and the act alone: where an act leads back
 * to what was before, there is a state for each place that it may lead back to.
 *
 * <pre>{@code
 * Lifecycle.of("liaison", NONE)
 *     .on("liaison.open", 10).from(NONE, CLOSED).to(OPEN).reportedFromAny()
 *     .on("liaison.close", 20).from(OPEN).to(CLOSED)
 *     .build();
 * }</pre>
 */
public final class Lifecycle<S extends Enum<S>> {

  static final int NONE = -1;

  private final String name;
  private final S initial;
  private final List<S> states;
  private final Set<S> derived;
  private final List<Transition<S>> transitions;
  private final Map<String, Integer> codes = new LinkedHashMap<>();
  private final int[] ranks;

  /** The next state by code, whether reported, and state; NONE where refused. */
  private final int[][][] next;

  /** By code and state: whether the next state counts as made by what made this one. */
  private final boolean[][] keeps;

  /** By code and state: whether the state stays and counts as made by the act. */
  private final boolean[][] remakes;

  Lifecycle(LifecycleBuilder<S> plan) {
    name = plan.name;
    initial = plan.initial;
    states = List.of(plan.initial.getDeclaringClass().getEnumConstants());
    derived = Set.copyOf(plan.derived);
    transitions = List.copyOf(plan.transitions);
    transitions.forEach(row -> codes.putIfAbsent(row.type(), codes.size()));
    ranks = new int[codes.size()];
    next = new int[codes.size()][2][states.size()];
    Arrays.stream(next).flatMap(Arrays::stream).forEach(row -> Arrays.fill(row, NONE));
    transitions.forEach(this::enter);
    keeps = new boolean[codes.size()][states.size()];
    remakes = new boolean[codes.size()][states.size()];
    plan.remaking.forEach(
        (type, from) -> from.forEach(state -> remakes[code(type)][state.ordinal()] = true));
    plan.keeping.forEach(
        (type, from) -> from.forEach(state -> keeps[code(type)][state.ordinal()] = true));
  }

  private void enter(Transition<S> row) {
    int code = code(row.type());
    ranks[code] = row.rank();
    for (S state : row.from()) {
      int to = row.after(state).ordinal();
      next[code][1][state.ordinal()] = to;
      if (!row.reported()) {
        next[code][0][state.ordinal()] = to;
      }
    }
  }

  /**
   * @param name of the lifecycle, for messages and documents
   * @param initial the state of a subject without acts
   */
  public static <S extends Enum<S>> LifecycleBuilder<S> of(String name, S initial) {
    return new LifecycleBuilder<>(name, initial);
  }

  /** Where an act of the type leads from the state. Constant time but for a refusal's list. */
  public Step<S> after(S state, String type, boolean reported) {
    int code = code(type);
    int to = code == NONE ? NONE : next(code, reported, state.ordinal());
    if (to != NONE) {
      return new Step.To<>(states.get(to));
    }
    return code == NONE
        ? new Step.NotKnown<>(state, type)
        : new Step.NotAllowed<>(state, type, allowed(state, reported));
  }

  /** The types of act that the state allows, in the order of declaration. */
  public List<String> allowed(S state, boolean reported) {
    return codes.keySet().stream()
        .filter(type -> next(code(type), reported, state.ordinal()) != NONE)
        .toList();
  }

  public String name() {
    return name;
  }

  public S initial() {
    return initial;
  }

  /** Every state, in the order of the enum. */
  public List<S> states() {
    return states;
  }

  /** States that no act reaches: the caller derives them from the clock. */
  public Set<S> derived() {
    return derived;
  }

  /** The rows, in the order of declaration. */
  public List<Transition<S>> transitions() {
    return transitions;
  }

  /** The types that this lifecycle knows, in the order of declaration. */
  public List<String> types() {
    return List.copyOf(codes.keySet());
  }

  /** The diagram as Mermaid's {@code stateDiagram-v2}, ending with a line break. */
  public String toMermaid() {
    return new LifecycleDrawing<>(this).mermaid();
  }

  /** The rows as a Markdown table, ending with a line break. */
  public String toMarkdown() {
    return new LifecycleDrawing<>(this).markdown();
  }

  int code(String type) {
    return codes.getOrDefault(type, NONE);
  }

  int rank(int code) {
    return code == NONE ? 0 : ranks[code];
  }

  boolean keeps(int code, int state) {
    return keeps[code][state];
  }

  boolean remakes(int code, int state) {
    return remakes[code][state];
  }

  /** Whether the act leaves the state as it is and makes it anew. */
  public boolean remakes(S state, String type) {
    int code = code(type);
    return code != NONE && remakes[code][state.ordinal()];
  }

  int next(int code, boolean reported, int state) {
    return code == NONE ? NONE : next[code][reported ? 1 : 0][state];
  }
}
