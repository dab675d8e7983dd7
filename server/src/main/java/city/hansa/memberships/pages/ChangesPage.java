package city.hansa.memberships.pages;

import city.hansa.acts.words.Paper;
import city.hansa.acts.words.Reading;
import city.hansa.memberships.book.Movement;
import java.util.List;
import java.util.Locale;

/**
 * Who joined a network and who left it: year by year, and by name between two days.
 *
 * @param most the highest count of a year, at least 1
 * @param from the first day asked for, as typed; likewise the last
 * @param steps those between the two days
 */
record ChangesPage(
    MembersHead head,
    Reading reading,
    List<Movement.Year> years,
    int most,
    String from,
    String until,
    List<Step> came,
    List<Step> went,
    Missing missing,
    Paper paper) {

  /**
   * One who came or went.
   *
   * @param day as precisely as it is known
   * @param how in words
   * @param act number of the act; 0 if none tells it
   */
  record Step(String id, String name, String day, String how, long act) {}

  String address() {
    return head.address() + "/members/changes";
  }

  /** The same as JSON. */
  String data() {
    return reading.href(
        "/api/v1/memberships/changes?network=" + head.id() + "&from=" + from + "&until=" + until);
  }

  /** The length of a bar. */
  String percent(int count) {
    return String.format(Locale.ROOT, "%.1f%%", 100.0 * count / most);
  }
}
