package city.hansa.ties.pages;

import city.hansa.acts.words.Reading;
import city.hansa.ties.roll.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One tie as of a day.
 *
 * @param reading by which knowledge
 * @param title the names of its ends
 * @param chips its state, who asserts it and how alive it is, each with its tone
 * @param why what its state rests on, in a sentence
 * @param passedTo address and words of the tie that a successor took over; null if none did
 * @param agreed what was agreed
 * @param pulse how alive it is
 * @param ahead what comes next, in words
 * @param pause what was decided when it was paused last; empty if it never was
 * @param doing acts that the reader may enter, label and address
 */
record TiePage(
    Reading reading,
    String id,
    String title,
    String kind,
    String kindCode,
    List<Chip> chips,
    String why,
    @Nullable TieFact passedTo,
    List<TieFact> before,
    List<Party> parties,
    List<String> unattributed,
    List<TieFact> agreed,
    List<TieFact> pulse,
    List<String> ahead,
    List<TieFact> pause,
    List<Work> projects,
    List<Exchange> exchanges,
    List<Done> acts,
    List<Stage> history,
    List<TieFact> doing) {

  record Chip(String text, String tone) {}

  /**
   * @param role in words; empty if nobody says
   * @param asserts in words: whether it asserts the tie, and by whose word
   * @param contacts roles and names of contact points
   */
  record Party(
      String id,
      String name,
      String country,
      String role,
      String asserts,
      @Nullable Long act,
      List<String> contacts) {}

  /** A project and its stage in words. */
  record Work(Project project, String stage, String tone, String start, String finish) {}

  record Exchange(
      String programme, String places, String number, String from, String until, long act) {}

  /**
   * @param chips by whose word it stands, and what became of it
   * @param words what it says at length; empty for nothing
   * @param sources ids
   */
  record Done(
      long number,
      String said,
      String date,
      List<String> chips,
      String words,
      List<String> sources) {}

  record Stage(String from, String until, String states) {}

  String address() {
    return "/ties/" + id;
  }
}
