package city.hansa.engine.register.fold;

import java.util.stream.Collectors;

/** A lifecycle as text for documents. */
final class LifecycleDrawing<S extends Enum<S>> {

  private final Lifecycle<S> lifecycle;

  LifecycleDrawing(Lifecycle<S> lifecycle) {
    this.lifecycle = lifecycle;
  }

  String mermaid() {
    StringBuilder text = new StringBuilder("stateDiagram-v2\n");
    text.append("    [*] --> %s\n".formatted(lifecycle.initial()));
    for (Transition<S> row : lifecycle.transitions()) {
      if (row.reported()) {
        text.append(
            "    note right of %s : reported %s leads here from %s\n"
                .formatted(row.to(), row.type(), from(row)));
      } else {
        row.from().stream().sorted().map(state -> arrow(row, state)).forEach(text::append);
      }
    }
    lifecycle.derived().stream()
        .sorted()
        .map("    note right of %s : by the clock alone\n"::formatted)
        .forEach(text::append);
    return text.toString();
  }

  private String arrow(Transition<S> row, S state) {
    return "    %s --> %s : %s\n".formatted(state, row.after(state), row.type());
  }

  String markdown() {
    StringBuilder text = new StringBuilder("| Act | Rank | From | To | Who |\n");
    text.append("|---|---|---|---|---|\n");
    for (Transition<S> row : lifecycle.transitions()) {
      text.append(
          "| %s | %d | %s | %s | %s |\n"
              .formatted(
                  row.type(),
                  row.rank(),
                  from(row),
                  row.to() == null ? "the same" : row.to(),
                  row.reported() ? "reported only" : "any"));
    }
    return text.toString();
  }

  private String from(Transition<S> row) {
    return row.from().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
  }
}
