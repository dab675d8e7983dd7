package city.hansa.memberships.pages;

import city.hansa.actors.Actor;
import city.hansa.acts.words.Paper;
import city.hansa.acts.words.Reading;
import city.hansa.memberships.book.Counts.What;
import city.hansa.memberships.view.MemberFilter;
import city.hansa.memberships.view.MemberMap;
import city.hansa.site.Figure;
import java.util.List;
import java.util.Map;

/**
 * The members of a network on a day.
 *
 * @param rows of this page of the list
 * @param fitting how many fit the filter
 * @param from number of the first row, from 1; 0 if there is none
 * @param drawing address of the points on the map
 * @param countries code and name of those that the filter offers; likewise levels
 * @param counted kinds of count that the filter offers
 * @param parts countries, classes of size, kinds and levels with their members
 * @param mayKeep whether the reader keeps this network's ledger
 * @param moves networks into which this one merged and to which the reader may move its members
 */
record MembersPage(
    MembersHead head,
    Reading reading,
    List<Figure> figures,
    List<MemberRow> rows,
    int fitting,
    int from,
    int page,
    int pages,
    MemberFilter filter,
    String typed,
    MemberMap map,
    String drawing,
    Map<String, String> countries,
    List<String> levels,
    List<What> counted,
    List<Part> parts,
    Missing missing,
    boolean mayKeep,
    List<Actor.Reference> moves,
    Paper paper) {

  /**
   * One way to divide the members.
   *
   * @param rest how many further shares are not shown
   */
  record Part(String id, String title, List<Share> shares, int rest) {}

  /**
   * @param percent of the members, as SVG takes it
   * @param address of the list of these
   */
  record Share(String name, int members, String percent, String address) {}

  int until() {
    return from == 0 ? 0 : from + rows.size() - 1;
  }

  String address() {
    return head.address() + "/members";
  }

  /** The address of this list with one parameter changed, from its first page on. */
  String with(String name, String value) {
    String here = reading.site().here(name, value);
    return here.replaceAll("([?&])page=\\d+&?", "$1").replaceAll("[?&]$", "");
  }

  String page(int number) {
    return reading.site().here("page", number == 1 ? "" : Integer.toString(number));
  }

  String data(String format) {
    return reading.href("/api/v1/memberships?network=" + head.id() + format);
  }
}
