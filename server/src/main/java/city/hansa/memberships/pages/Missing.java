package city.hansa.memberships.pages;

import city.hansa.memberships.shipped.MemberLists;
import city.hansa.memberships.shipped.MemberLists.MemberList;
import city.hansa.memberships.shipped.MemberLists.OpenName;
import city.hansa.site.Site;
import java.util.List;

/**
 * From which lists the members of a network are known, and what is missing.
 *
 * @param lists the newest first
 * @param open names that wait for a person
 * @param later how many a later list has of whom nobody says since when
 */
record Missing(List<Listed> lists, List<Open> open, int later) {

  /**
   * @param told what the list is and how far it was matched
   * @param note such as that only a part of it was read; empty for none
   */
  record Listed(String source, String told, String note) {}

  record Open(String name, String where, String why) {}

  boolean isEmpty() {
    return lists.isEmpty() && later == 0;
  }

  static Missing of(String network, int later, MemberLists lists, Site site) {
    return new Missing(
        lists.of(network).stream().map(each -> listed(each, site)).toList(),
        lists.open(network).stream().map(each -> open(each)).toList(),
        later);
  }

  private static Listed listed(MemberList list, Site site) {
    String told =
        site.t(
            "memberships.list",
            site.date(list.asOf()),
            site.number(list.listed()),
            site.number(list.matched()),
            site.number(list.open()));
    String published =
        list.published() == null
            ? ""
            : " " + site.t("memberships.list.published", site.number(list.published()));
    return new Listed(list.source(), told + published, list.note() == null ? "" : list.note());
  }

  private static Open open(OpenName each) {
    return new Open(
        each.name(),
        each.country() == null ? "" : each.country(),
        each.why() == null ? "" : each.why());
  }
}
