package city.hansa.engine.text.read.draft;

import java.util.List;

/** A document that is not read, with every reason. */
public final class Refused extends Exception {

  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  public Refused(List<Fault> faults) {
    super(faults.isEmpty() ? "" : faults.getFirst().text());
    this.faults = List.copyOf(faults);
  }

  public Refused(Where where, Trouble what, Object... arguments) {
    this(List.of(Fault.of(where, what, arguments)));
  }

  public List<Fault> faults() {
    return faults;
  }
}
