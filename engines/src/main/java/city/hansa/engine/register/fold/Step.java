package city.hansa.engine.register.fold;

import java.util.List;

/** Where an act leads from a state. */
public sealed interface Step<S extends Enum<S>> {

  /** The act is allowed and leads here; the same state again where the lifecycle says so. */
  record To<S extends Enum<S>>(S state) implements Step<S> {}

  /** The act changes nothing, for a reason. */
  sealed interface Refusal<S extends Enum<S>> extends Step<S> {

    /** The state that the act met and left as it was. */
    S state();

    String type();

    /** One sentence in English, for logs and programs. */
    String text();
  }

  /**
   * The lifecycle knows the type and does not list it for the state.
   *
   * @param allowed the types that it lists there, in the order of the lifecycle
   */
  record NotAllowed<S extends Enum<S>>(S state, String type, List<String> allowed)
      implements Refusal<S> {

    public NotAllowed {
      allowed = List.copyOf(allowed);
    }

    @Override
    public String text() {
      String instead = allowed.isEmpty() ? "nothing" : String.join(", ", allowed);
      return "%s is not allowed in %s; allowed there: %s".formatted(type, state, instead);
    }
  }

  /** The lifecycle does not know the type: it comes from a newer version or another family. */
  record NotKnown<S extends Enum<S>>(S state, String type) implements Refusal<S> {

    @Override
    public String text() {
      return "%s is not known to this lifecycle; %s stays".formatted(type, state);
    }
  }
}
