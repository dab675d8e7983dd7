package city.hansa.acts;

import java.time.LocalDate;
import java.util.List;

/**
 * What a family's own guard may look at.
 *
 * @param earlier the acts of the subject that the recording office may read, in the order of the
 *     log
 * @param today in the zone of the recording office
 */
public record Situation(List<Act> earlier, LocalDate today) {

  public Situation {
    earlier = List.copyOf(earlier);
  }
}
