package city.hansa.notices.follow;

import java.util.List;
import java.util.UUID;

/**
 * What somebody follows.
 *
 * @param mail whether letters go out
 */
record FollowingPage(List<Item> items, boolean mail) {

  /**
   * @param address of the notices themselves
   */
  record Item(UUID id, String label, String address, String rhythm) {}
}
