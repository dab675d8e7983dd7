package city.hansa.mandate;

import java.util.List;

/**
 * Finds what is alive when rules change, so that it can be checked again. Modules that keep such
 * matters declare a bean of this type.
 */
public interface LivingCases {

  /**
   * A matter that is alive.
   *
   * @param family of its acts
   * @param subject id inside the family
   */
  record Living(String family, String subject, Case matter) {}

  /** Those to which the law of a jurisdiction applies. */
  List<Living> living(Jurisdiction jurisdiction);
}
