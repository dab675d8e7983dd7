package city.hansa.portal;

import city.hansa.engine.register.When;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * How many networks began in a decade.
 *
 * @param decade its first year, such as 1990
 * @param sure those whose every source says so
 * @param perhaps those for which sources allow this decade and another
 */
record Births(int decade, int sure, int perhaps) {

  /**
   * By decade without gaps, up to that of the day, of those that may have begun by it; beginnings
   * are not null.
   */
  static List<Births> byDecade(List<When> beginnings, LocalDate day) {
    TreeMap<Integer, Births> all = new TreeMap<>();
    for (When began : beginnings) {
      int first = decade(began.earliest());
      int last = decade(began.latest());
      int shown = Math.min(last, decade(day));
      for (int each = first; each <= shown && !began.earliest().isAfter(day); each += 10) {
        all.merge(
            each, new Births(each, first == last ? 1 : 0, first == last ? 0 : 1), Births::plus);
      }
    }
    if (!all.isEmpty()) {
      for (int each = all.firstKey(); each < all.lastKey(); each += 10) {
        all.putIfAbsent(each, new Births(each, 0, 0));
      }
    }
    return List.copyOf(all.values());
  }

  private Births plus(Births other) {
    return new Births(decade, sure + other.sure, perhaps + other.perhaps);
  }

  private static int decade(LocalDate day) {
    return Math.floorDiv(day.getYear(), 10) * 10;
  }
}
