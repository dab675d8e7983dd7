package city.hansa.engine.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A day on which several sources disagree. Every account is kept in the order given; comparisons
 * use the hull, every day from the earliest to the latest that any source allows, because none of
 * disagreeing sources need be right to the day.
 *
 * @param accounts at least two, all different
 */
public record Disputed(List<PartialDate> accounts) implements When {

  /**
   * @throws IllegalArgumentException with fewer than two accounts, or with one given twice
   */
  public Disputed {
    accounts = List.copyOf(accounts);
    if (accounts.size() < 2 || accounts.stream().distinct().count() < accounts.size()) {
      throw new IllegalArgumentException(
          "Dates %s: a dispute has two or more dates, all different".formatted(accounts));
    }
  }

  /**
   * What these accounts say together: the date they agree on, or the dispute. Repeated accounts
   * count once, and a coarse one agrees with every finer one that lies in it: 2013 and 2013-10-04
   * say 2013-10-04.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static When among(List<PartialDate> accounts) {
    List<PartialDate> different =
        accounts.stream()
            .distinct()
            .filter(coarse -> accounts.stream().noneMatch(fine -> refines(fine, coarse)))
            .toList();
    if (different.isEmpty()) {
      throw new IllegalArgumentException("Dates: none given; a dispute has two or more");
    }
    return different.size() == 1 ? different.getFirst() : new Disputed(different);
  }

  private static boolean refines(PartialDate fine, PartialDate coarse) {
    return !fine.equals(coarse)
        && !fine.earliest().isBefore(coarse.earliest())
        && !fine.latest().isAfter(coarse.latest());
  }

  static Disputed parse(String text) {
    if (!text.startsWith("[") || !text.endsWith("]")) {
      throw new IllegalArgumentException(
          "Dates \"%s\": not closed; write [2004,2005-03]".formatted(text));
    }
    String inside = text.substring(1, text.length() - 1);
    return new Disputed(Stream.of(inside.split(",", -1)).map(PartialDate::parse).toList());
  }

  @Override
  public LocalDate earliest() {
    return accounts.stream().map(When::earliest).min(Comparator.naturalOrder()).orElseThrow();
  }

  @Override
  public LocalDate latest() {
    return accounts.stream().map(When::latest).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** One of a set, as EDTF level 2 writes it: {@code [2004,2005-03]}. */
  @Override
  public String toString() {
    return accounts.stream().map(PartialDate::toString).collect(Collectors.joining(",", "[", "]"));
  }
}
