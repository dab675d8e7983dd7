package city.hansa.engine.register.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Declares a {@link Lifecycle} row by row; what is wrong with it comes out when it is built. */
public final class LifecycleBuilder<S extends Enum<S>> {

  final String name;
  final S initial;
  final List<Transition<S>> transitions = new ArrayList<>();

  /** By type, the states from which it leaves the maker of the state. */
  final Map<String, Set<S>> keeping = new HashMap<>();

  /** By type, the states that stay and are made anew by it. */
  final Map<String, Set<S>> remaking = new HashMap<>();

  final Set<S> derived;
  final List<String> types = new ArrayList<>();

  private final Class<S> kind;
  private int rank;
  private @Nullable S target;

  LifecycleBuilder(String name, S initial) {
    this.name = name;
    this.initial = initial;
    kind = initial.getDeclaringClass();
    derived = EnumSet.noneOf(kind);
  }

  /**
   * Begins the rows of one type of act.
   *
   * @param type {@code family.verb}
   * @param rank place among acts of one day that were received on one day, lowest first
   */
  public LifecycleBuilder<S> on(String type, int rank) {
    types.add(type);
    this.rank = rank;
    target = null;
    return this;
  }

  /** Names states in which the act is allowed, whoever recorded it. */
  @SafeVarargs
  public final Arrow from(S first, S... more) {
    return new Arrow(EnumSet.of(first, more));
  }

  /** A reported act of this type leads to the row's state from every state not listed for it. */
  public LifecycleBuilder<S> reportedFromAny() {
    Set<S> rest = EnumSet.allOf(kind);
    rest.removeAll(listed(type()));
    return reported(rest);
  }

  /** A reported act of this type leads to the row's state from these states too. */
  @SafeVarargs
  public final LifecycleBuilder<S> reportedFrom(S first, S... more) {
    return reported(EnumSet.of(first, more));
  }

  /** States that no act reaches: the caller derives them from the clock. */
  @SafeVarargs
  public final LifecycleBuilder<S> derived(S first, S... more) {
    derived.addAll(EnumSet.of(first, more));
    return this;
  }

  /**
   * @throws IllegalArgumentException naming everything that is wrong: a type of the wrong form,
   *     declared twice or without a row, two rows for one state and type, states out of reach
   */
  public Lifecycle<S> build() {
    List<String> faults = new LifecycleCheck<>(this).faults();
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          "Lifecycle %s: %s".formatted(name, String.join("; ", faults)));
    }
    return new Lifecycle<>(this);
  }

  private LifecycleBuilder<S> reported(Collection<S> from) {
    if (target == null) {
      throw new IllegalStateException(
          "Lifecycle %s, %s: say where it leads, from(...).to(...), before who may report it"
              .formatted(name, type()));
    }
    if (!from.isEmpty()) {
      transitions.add(new Transition<>(type(), rank, EnumSet.copyOf(from), target, true));
    }
    return this;
  }

  private Set<S> listed(String type) {
    Set<S> listed = EnumSet.noneOf(kind);
    transitions.stream()
        .filter(row -> row.type().equals(type))
        .forEach(row -> listed.addAll(row.from()));
    return listed;
  }

  private String type() {
    if (types.isEmpty()) {
      throw new IllegalStateException(
          "Lifecycle %s: name the act, on(type, rank), before its states".formatted(name));
    }
    return types.getLast();
  }

  /** A row whose states are named and whose end is not. */
  public final class Arrow {

    private final Set<S> from;

    private Arrow(Set<S> from) {
      this.from = from;
    }

    public LifecycleBuilder<S> to(S state) {
      target = state;
      transitions.add(new Transition<>(type(), rank, from, state, false));
      return LifecycleBuilder.this;
    }

    /**
     * The same, but the state goes on to count as made by whatever made the one before: what the
     * clock is to make of that ({@link DatedAct#then}) it still makes.
     */
    public LifecycleBuilder<S> onTo(S state) {
      from.forEach(each -> keeping.computeIfAbsent(type(), none -> new HashSet<>()).add(each));
      return to(state);
    }

    /**
     * Each state stays, but counts as made by this act from now on: what the clock was to make of
     * the one that made it before ({@link DatedAct#then}) it no longer makes.
     */
    public LifecycleBuilder<S> anew() {
      from.forEach(each -> remaking.computeIfAbsent(type(), none -> new HashSet<>()).add(each));
      return stay();
    }

    /** The act is allowed and each state stays as it is. */
    public LifecycleBuilder<S> stay() {
      target = null;
      transitions.add(new Transition<>(type(), rank, from, null, false));
      return LifecycleBuilder.this;
    }
  }
}
