package city.hansa.claims;

import java.util.List;

/** How a claim came to stand here. */
public sealed interface Origin {

  /** It ships with the product. */
  record Shipped() implements Origin {}

  /**
   * Somebody stated it here.
   *
   * @param act number of the act
   */
  record Stated(long act) implements Origin {}

  /**
   * The register computes it.
   *
   * @param query what was asked of the register, readable by people
   * @param address page on which the computation can be seen
   */
  record Computed(String query, String address) implements Origin {}

  /**
   * It follows from other claims by arithmetic, their numbers taken as printed.
   *
   * @param from ids of those claims
   */
  record Reckoned(List<String> from) implements Origin {}
}
