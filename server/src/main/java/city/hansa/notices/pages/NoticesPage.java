package city.hansa.notices.pages;

import city.hansa.notices.NoticeQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of notices.
 *
 * @param years of which the reader may read a notice
 * @param topics that the filter offers
 * @param feed address of the same as a feed
 * @param follow address at which to subscribe to what the filters say; null if they say too little
 * @param next address of the next page; null at the end
 * @param first address of the first page; null on it
 */
record NoticesPage(
    List<Item> items,
    NoticeQuery query,
    List<Integer> years,
    List<Topic> topics,
    @Nullable String actorName,
    String feed,
    @Nullable String follow,
    @Nullable String next,
    @Nullable String first) {

  /**
   * @param note that it was superseded, by which; null if it stands
   */
  record Item(String number, String day, String said, @Nullable String note) {}

  record Topic(String name, String label, boolean chosen) {}

  String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
