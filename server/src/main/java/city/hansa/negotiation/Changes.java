package city.hansa.negotiation;

import java.util.List;

/**
 * What has changed in a draft.
 *
 * @param last number of the last change
 * @param clauses each once; 0 for the order of clauses
 */
public record Changes(long last, List<Long> clauses) {
  public Changes {
    clauses = List.copyOf(clauses);
  }
}
