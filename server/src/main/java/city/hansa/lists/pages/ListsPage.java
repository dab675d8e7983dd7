package city.hansa.lists.pages;

import city.hansa.lists.BroughtList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where bringing a list begins.
 *
 * @param offices in whose name this reader may bring one; none for those who may not
 * @param chosen id of the office that was chosen
 * @param fault what is wrong with the file that was sent; null for nothing
 */
record ListsPage(
    List<Office> offices,
    List<BroughtList> lists,
    long megabytes,
    String chosen,
    @Nullable String fault) {

  /** An organisation in whose name somebody may bring a list. */
  record Office(String id, String name) {}
}
