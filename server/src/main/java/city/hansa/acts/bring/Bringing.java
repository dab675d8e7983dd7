package city.hansa.acts.bring;

import city.hansa.acts.Depository;
import city.hansa.imports.ImportKind.Mode;

/** What an import asks for, as the depository understands it. */
public final class Bringing {

  private Bringing() {}

  public static Depository.Mode mode(Mode mode) {
    return switch (mode) {
      case CHECK -> Depository.Mode.CHECK;
      case ALL -> Depository.Mode.ALL_OR_NOTHING;
      case RIGHT -> Depository.Mode.WHAT_IS_RIGHT;
    };
  }
}
