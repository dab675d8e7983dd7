package city.hansa.engine.text.tree;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Level;
import city.hansa.engine.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives clauses the addresses of the OASIS Akoma Ntoso Naming Convention 1.0, section 5
 * (https://docs.oasis-open.org/legaldocml/akn-nc/v1.0/os/akn-nc-v1.0-os.html): the abbreviation of
 * the level, the printed number without what is not number, and before it the address of the clause
 * around: {@code art_4__para_2__point_a}. Case is kept, as the convention says.
 *
 * <p>A clause without a number has its place among the siblings of its level. Where two siblings
 * have the same number, the later ones get a second part: {@code art_4}, {@code art_4_2}. Numbered
 * clauses are served first, so that a clause without a number never takes another's address. So
 * that an address is the same in every language, digits and letters of lists in other scripts
 * become their Latin counterparts ({@code (ب)} is {@code b}), against the letter of the convention.
 */
public final class Addresses {

  private Addresses() {}

  /** The same text, every clause with its address; two calls give the same. O(clauses). */
  public static Text of(Text text) {
    return new Text(text.language(), text.title(), under("", text.clauses()), text.notes());
  }

  private static List<Clause> under(String parent, List<Clause> siblings) {
    List<String> addresses = addresses(parent, siblings);
    List<Clause> result = new ArrayList<>(siblings.size());
    for (int i = 0; i < siblings.size(); i++) {
      Clause clause = siblings.get(i);
      result.add(
          new Clause(
              addresses.get(i),
              clause.level(),
              clause.kind(),
              clause.number(),
              clause.heading(),
              clause.body(),
              under(addresses.get(i), clause.parts())));
    }
    return result;
  }

  private static List<String> addresses(String parent, List<Clause> siblings) {
    String before = parent.isEmpty() ? "" : parent + "__";
    Set<String> taken = new HashSet<>();
    List<String> addresses = new ArrayList<>();
    for (Clause clause : siblings) {
      String number = PrintedNumber.bare(clause.number());
      addresses.add(
          number.isEmpty()
              ? ""
              : free(before + clause.level().abbreviation() + "_" + number, taken));
    }
    int[] places = new int[Level.values().length];
    for (int i = 0; i < siblings.size(); i++) {
      Level level = siblings.get(i).level();
      int place = ++places[level.ordinal()];
      if (addresses.get(i).isEmpty()) {
        addresses.set(i, free(before + unnumbered(level, place), taken));
      }
    }
    return addresses;
  }

  /** There is one preamble, and one end: they need no number. */
  private static String unnumbered(Level level, int place) {
    boolean single = level == Level.PREAMBLE || level == Level.CONCLUSIONS;
    return single && place == 1 ? level.abbreviation() : level.abbreviation() + "_" + place;
  }

  private static String free(String wanted, Set<String> taken) {
    String address = wanted;
    for (int time = 2; !taken.add(address); time++) {
      address = wanted + "_" + time;
    }
    return address;
  }
}
