package city.hansa.memberships.pages;

import city.hansa.acts.words.Paper;
import city.hansa.acts.words.Reading;
import java.util.List;

/**
 * What one actor belongs to, and to its own office what it owes there.
 *
 * @param living memberships that stand on the day, by network
 * @param former those that ended
 * @param scale years under the bars
 * @param due fees and duties, the next first; empty for everybody else than its office
 * @param ownOffice whether the reader is of its office
 */
record OwnPage(
    MembersHead head,
    Reading reading,
    List<Own> living,
    List<Own> former,
    List<Tick> scale,
    List<Due> due,
    boolean ownOffice,
    Paper paper) {

  /**
   * One membership.
   *
   * @param voting in words; empty if nobody said
   * @param goal that it serves; empty if none is named
   * @param bars when it was a member
   */
  record Own(MemberRow row, String voting, String goal, List<Bar> bars) {}

  /**
   * A time of membership as SVG takes it, in percent.
   *
   * @param sure whether its days are known
   */
  record Bar(String x, String width, boolean sure) {}

  /** A year under the bars. */
  record Tick(int year, String x) {}

  /**
   * A fee or a duty.
   *
   * @param what in words
   * @param day when it is due, in words; empty if nobody said
   * @param state in words, such as paid or overdue
   * @param tone of the state
   * @param act number of the act that set it
   * @param settle address of the form that settles it; empty if it is settled
   */
  record Due(
      String network,
      String networkName,
      String what,
      String day,
      String state,
      String tone,
      long act,
      String settle) {}

  String address() {
    return head.address() + "/memberships";
  }

  String data(String format) {
    return reading.href("/api/v1/memberships?member=" + head.id() + format);
  }
}
