package city.hansa.memberships.shipped;

import city.hansa.shipped.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The lists from which the members of networks that ship were taken, with what stayed open: a page
 * says by them what is missing.
 */
@Component
public class MemberLists {

  /**
   * One list as it was published.
   *
   * @param source id of the source
   * @param asOf a year, month or day
   * @param published how many members the network says it has; null if the page does not say
   * @param listed names that were read
   * @param matched those of them that are in the register
   * @param open those that wait for a person to decide
   */
  public record MemberList(
      String network,
      String source,
      String asOf,
      @Nullable Integer published,
      int listed,
      int matched,
      int open,
      @Nullable String note) {}

  /**
   * A name that waits for a person.
   *
   * @param country as the list has it; null if it has none
   * @param why such as that several places are called so
   */
  public record OpenName(
      String network, String name, @Nullable String country, String source, @Nullable String why) {}

  private record Read(Map<String, List<MemberList>> lists, Map<String, List<OpenName>> open) {}

  private volatile @Nullable Read read;

  /** The lists of a network, the newest first. */
  public List<MemberList> of(String network) {
    return read().lists().getOrDefault(network, List.of());
  }

  public List<OpenName> open(String network) {
    return read().open().getOrDefault(network, List.of());
  }

  private Read read() {
    Read known = read;
    if (known == null) {
      known = fromFiles();
      read = known;
    }
    return known;
  }

  private static Read fromFiles() {
    Map<String, List<MemberList>> lists = new HashMap<>();
    Map<String, List<OpenName>> open = new HashMap<>();
    MemberFiles.LISTS.rows(row ->
        lists.computeIfAbsent(row.required("network"), none -> new ArrayList<>()).add(list(row)));
    MemberFiles.OPEN.rows(row ->
        open.computeIfAbsent(row.required("network"), none -> new ArrayList<>())
            .add(
                new OpenName(
                    row.required("network"),
                    row.required("name"),
                    row.text("country"),
                    row.required("source"),
                    row.text("why"))));
    lists.values().forEach(each -> each.sort(Comparator.comparing(MemberList::asOf).reversed()));
    return new Read(lists, open);
  }

  private static MemberList list(Row row) {
    String published = row.text("published_count");
    return new MemberList(
        row.required("network"),
        row.required("source"),
        row.required("as_of"),
        published == null ? null : Integer.valueOf(published),
        Integer.parseInt(row.required("listed")),
        Integer.parseInt(row.required("matched")),
        Integer.parseInt(row.required("open")),
        row.text("note"));
  }
}
