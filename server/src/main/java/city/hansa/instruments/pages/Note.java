package city.hansa.instruments.pages;

import java.util.List;

/**
 * An endnote: what one participant said on taking part, and what others said to it.
 *
 * @param number in the table
 */
record Note(int number, String actor, String name, List<Said> said) {

  /**
   * @param kind condition or statement, with its day
   * @param act number of the act
   * @param remarks such as that it is without effect, or was withdrawn
   */
  record Said(
      String kind,
      long act,
      String words,
      String clauses,
      List<String> remarks,
      List<Answer> answers) {}

  /**
   * @param what who objected to it or accepted it, and when
   */
  record Answer(long act, String what, String words) {}
}
