package city.hansa.memberships.pages;

import city.hansa.acts.words.Reading;
import java.util.List;

/**
 * All members that are left in a network that merged, before they are moved.
 *
 * @param to id of the network into which it merged
 * @param day on which they move, as it was typed or by default
 * @param rows who would move
 * @param acts how many would be written
 * @param problems what stands in the way, in words
 */
record MovePage(
    MembersHead head,
    Reading reading,
    String to,
    String toName,
    String day,
    List<MemberRow> rows,
    long acts,
    List<String> problems) {

  String address() {
    return head.address() + "/members/move";
  }
}
