package city.hansa.instruments.pages;

import city.hansa.acts.words.Paper;
import city.hansa.acts.words.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one actor takes part in one instrument.
 *
 * @param name of the actor
 * @param standing on the day, in words, with its tone
 * @param facts what follows from its acts: signature, consents, own day of effect, report due
 * @param history its states of all days
 * @param done its acts in the order in which they count
 * @param remarks its conditions and statements
 */
record ParticipationPage(
    Head head,
    Reading reading,
    String actor,
    String name,
    String standing,
    String tone,
    boolean reported,
    List<Fact> facts,
    @Nullable Light light,
    List<Stage> history,
    List<Done> done,
    List<Note.Said> remarks,
    String subject,
    Paper paper) {

  /**
   * @param from empty before all acts, as until at the end
   */
  record Stage(String from, String until, String states) {}

  /**
   * @param chips how it is known, who may read it, and that it came after the day
   * @param sources ids of what shows it
   */
  record Done(
      long number,
      String date,
      String said,
      String recorded,
      List<String> chips,
      List<String> sources) {}

  /**
   * Whether a report is due.
   *
   * @param tone "ok", "warn" or "late"
   */
  record Light(String text, String tone) {}
}
