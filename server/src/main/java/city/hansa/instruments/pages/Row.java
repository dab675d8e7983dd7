package city.hansa.instruments.pages;

import java.util.List;

/**
 * One participant in the table.
 *
 * @param state of the world that it is in, or what else it is; empty if of none
 * @param left whether it has left, which square brackets tell
 * @param notes numbers of its endnotes
 * @param signature date; empty if it never signed
 * @param withdrawal date of the notice or of the end; empty if none
 * @param standing in words
 * @param tone "ok", "warn", "late" or "" for the standing
 * @param reported whether all of it is known from reports alone
 */
record Row(
    String actor,
    String name,
    String state,
    boolean left,
    List<Integer> notes,
    String signature,
    List<Consented> consents,
    String withdrawal,
    String standing,
    String tone,
    boolean reported) {

  /**
   * @param letter as ministries mark it; empty for none
   */
  record Consented(String date, String letter) {}
}
