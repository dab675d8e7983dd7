package city.hansa.lists.reading;

import city.hansa.engine.register.PartialDate;
import city.hansa.imports.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a list says.
 *
 * @param first null where it names nobody there, likewise the second
 * @param since null if it does not say
 * @param problems why it cannot be used; empty if it can
 */
public record Wish(
    long row,
    @Nullable Asked first,
    @Nullable Asked second,
    @Nullable PartialDate since,
    String level,
    String note,
    List<Problem> problems) {

  public Wish {
    problems = List.copyOf(problems);
  }

  /**
   * Somebody as the row names them; everything but the name may be empty.
   *
   * @param id of an actor of this register
   */
  public record Asked(
      String name,
      String country,
      String region,
      @Nullable Double latitude,
      @Nullable Double longitude,
      String id) {}
}
