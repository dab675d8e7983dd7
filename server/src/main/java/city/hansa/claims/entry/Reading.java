package city.hansa.claims.entry;

import city.hansa.claims.Claim;
import java.util.List;

/** What came of reading a claim that somebody entered: by form, as JSON, or as a row of a table. */
public sealed interface Reading {

  /** All fields can be used. */
  record Read(Claim claim) implements Reading {}

  /** Some cannot; in the order of the fields, at least one. */
  record Faulty(List<Fault> faults) implements Reading {}

  /**
   * @param field one of {@link Entry#FIELDS}
   * @param value what was entered; empty if nothing was
   * @param messageKey says what is expected; its {0} is the value
   */
  record Fault(String field, String value, String messageKey) {}
}
