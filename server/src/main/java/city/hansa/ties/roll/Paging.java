package city.hansa.ties.roll;

import java.util.List;

/** Cuts one page out of a list of ties. */
public final class Paging {

  private Paging() {}

  /** Those after the last one of the page before; O(n). */
  public static List<TieRow> page(List<TieRow> fitting, TieFilter filter) {
    int from = 0;
    if (!filter.after().isEmpty()) {
      while (from < fitting.size() && !fitting.get(from).tie().key().equals(filter.after())) {
        from++;
      }
      from = Math.min(fitting.size(), from + 1);
    }
    return fitting.subList(from, Math.min(fitting.size(), from + filter.limit()));
  }
}
