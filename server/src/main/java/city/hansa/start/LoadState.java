package city.hansa.start;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What readers are told while facts are loaded: written by one thread, read by any. */
@Component
class LoadState {
  private volatile List<Step> steps = List.of();
  private volatile boolean open;

  void begin(List<String> names) {
    steps = names.stream().map(Step::waiting).toList();
  }

  void change(String name, UnaryOperator<Step> change) {
    steps =
        steps.stream().map(step -> step.name().equals(name) ? change.apply(step) : step).toList();
  }

  /** From now on the site answers. */
  void open() {
    open = true;
  }

  boolean isOpen() {
    return open;
  }

  List<Step> steps() {
    return steps;
  }
}
