package city.hansa.engine.text.compare;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of words that is in both texts, or in one of them. The runs that are not inserted, put
 * together, are the old words exactly; those that are not deleted, the new ones. What was deleted
 * comes before what stands in its place.
 *
 * @param text not empty
 */
public record Run(How how, String text) {

  /** In which of the texts the words are. */
  public enum How {
    SAME,
    DELETED,
    INSERTED
  }

  static String before(List<Run> runs) {
    return without(How.INSERTED, runs);
  }

  static String after(List<Run> runs) {
    return without(How.DELETED, runs);
  }

  private static String without(How how, List<Run> runs) {
    return runs.stream().filter(run -> run.how != how).map(Run::text).collect(Collectors.joining());
  }
}
