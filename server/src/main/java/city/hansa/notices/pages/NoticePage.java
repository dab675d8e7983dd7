package city.hansa.notices.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One notice, as a depositary would send it.
 *
 * @param said what was done by whom, in one sentence
 * @param topic the family of what it is about, in words
 * @param subject id inside the family
 * @param about the parties by name, or the id of the subject where there are none
 * @param acts the acts that the reader may read, at most {@value #MOST}
 * @param more how many more there are, in words; null if none
 */
record NoticePage(
    String number,
    int year,
    String moment,
    String said,
    String topic,
    String family,
    String subject,
    String about,
    List<String> supersedes,
    List<String> supersededBy,
    List<Done> acts,
    @Nullable String more) {

  /** Most acts that one page shows. */
  static final int MOST = 50;

  /** One act. */
  record Done(long number, String said, List<Fact> facts) {}

  /**
   * @param address where the value leads; null if nowhere
   */
  record Fact(String label, String value, @Nullable String address) {}
}
