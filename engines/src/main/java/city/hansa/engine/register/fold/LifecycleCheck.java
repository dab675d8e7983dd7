package city.hansa.engine.register.fold;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is wrong with a plan of a lifecycle. */
final class LifecycleCheck<S extends Enum<S>> {

  private static final Pattern TYPE =
      Pattern.compile("[a-z][A-Za-z0-9_-]*(\\.[a-z][A-Za-z0-9_-]*)+");

  private final LifecycleBuilder<S> plan;
  private final List<String> faults = new ArrayList<>();

  LifecycleCheck(LifecycleBuilder<S> plan) {
    this.plan = plan;
  }

  List<String> faults() {
    types();
    twice();
    reach();
    return faults;
  }

  private void types() {
    if (plan.types.isEmpty()) {
      faults.add("it lists no act");
    }
    Set<String> seen = new HashSet<>();
    for (String type : plan.types) {
      if (!TYPE.matcher(type).matches()) {
        faults.add("\"%s\" is no type of act; write family.verb".formatted(type));
      }
      if (!seen.add(type)) {
        faults.add("%s is declared twice; give its rows in one place".formatted(type));
      }
      if (plan.transitions.stream().noneMatch(row -> row.type().equals(type))) {
        faults.add("%s has no row; add from(...).to(...)".formatted(type));
      }
    }
  }

  private void twice() {
    Set<List<Object>> seen = new HashSet<>();
    for (Transition<S> row : plan.transitions) {
      row.from().stream()
          .sorted()
          .filter(state -> !seen.add(List.of(row.type(), state)))
          .forEach(state -> faults.add("%s from %s is listed twice".formatted(row.type(), state)));
    }
  }

  private void reach() {
    Set<S> reached = EnumSet.copyOf(plan.derived);
    reached.add(plan.initial);
    Deque<S> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      S state = open.pop();
      for (Transition<S> row : plan.transitions) {
        if (row.from().contains(state) && reached.add(row.after(state))) {
          open.push(row.after(state));
        }
      }
    }
    Set<S> missed = EnumSet.complementOf(EnumSet.copyOf(reached));
    if (!missed.isEmpty()) {
      faults.add("nothing leads to %s; add a row or say derived(...)".formatted(missed));
    }
    for (S state : plan.derived) {
      if (state == plan.initial
          || plan.transitions.stream().anyMatch(row -> state.equals(row.to()))) {
        faults.add("%s is said to be derived, yet an act leads there".formatted(state));
      }
    }
  }
}
