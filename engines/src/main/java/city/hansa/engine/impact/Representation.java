package city.hansa.engine.impact;

import java.util.List;
import java.util.OptionalLong;

/**
 * How many people a set of places holds. Every place of the set stands in exactly one of {@code
 * counted}, {@code nested} and {@code uncertain}; each list has the most populous first.
 *
 * @param low persons, those of {@code counted}
 * @param high persons, those of {@code counted} and {@code uncertain}; empty where one of these has
 *     no figure, so that the range ends with "at least" {@code stated}
 * @param stated persons, those of {@code counted} and {@code uncertain} that have a figure
 * @param naive persons, the sum of all figures without care, for comparison
 * @param counted inside no other place of the set
 * @param nested surely inside another, which holds their people already
 * @param uncertain perhaps inside another
 * @param withoutFigure places of any of the three lists for which nobody states a population
 */
public record Representation(
    long low,
    OptionalLong high,
    long stated,
    long naive,
    List<Settlement> counted,
    List<Nested> nested,
    List<Uncertain> uncertain,
    List<Settlement> withoutFigure) {

  /**
   * @param inside the most populous place of the set that surely holds it
   * @param division the division both share, such as {@code GB.ENG.GLA}
   */
  public record Nested(Settlement place, Settlement inside, Ground ground, String division) {}

  /**
   * @param perhapsInside the most populous place of the set that may hold it
   * @param division the smallest division known to be shared
   */
  public record Uncertain(
      Settlement place, Settlement perhapsInside, Doubt doubt, String division) {}

  public Representation {
    counted = List.copyOf(counted);
    nested = List.copyOf(nested);
    uncertain = List.copyOf(uncertain);
    withoutFigure = List.copyOf(withoutFigure);
  }
}
