package city.hansa.memberships.pages;

import city.hansa.actors.Actor;
import city.hansa.actors.ActorPanels;
import city.hansa.kernel.Viewer;
import city.hansa.memberships.MembershipState;
import city.hansa.memberships.book.Counts;
import city.hansa.memberships.book.Counts.What;
import city.hansa.memberships.book.Line;
import city.hansa.memberships.book.Memberships;
import city.hansa.memberships.book.Sitting;
import city.hansa.memberships.shipped.MemberLists;
import city.hansa.memberships.shipped.MemberLists.MemberList;
import city.hansa.site.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Members and memberships on an actor's page. */
@Component
@Order(20)
class MemberPanels implements ActorPanels {
  private static final int ROWS = 8;

  private final Memberships memberships;
  private final PanelRows rows;
  private final MemberLists lists;

  MemberPanels(Memberships memberships, PanelRows rows, MemberLists lists) {
    this.memberships = memberships;
    this.rows = rows;
    this.lists = lists;
  }

  @Override
  public List<Panel> of(Actor actor, Site site) {
    Viewer viewer = site.viewer();
    LocalDate day = site.asOf().day();
    List<Panel> panels = new ArrayList<>();
    Sitting sitting = memberships.sitting(actor.id(), day, null, viewer);
    if (!sitting.roster().members().isEmpty()) {
      panels.add(members(actor.id(), sitting, site));
    }
    List<Line> own = memberships.of(actor.id(), day, null, viewer);
    if (!own.isEmpty()) {
      panels.add(memberships(actor.id(), own, site));
    }
    return panels;
  }

  /** How many members, and who came last. */
  private Panel members(String network, Sitting sitting, Site site) {
    List<Entry> figures = new ArrayList<>();
    for (What what : What.values()) {
      Counts.Number number = sitting.counts().of(what);
      if (number.high() > 0) {
        String address =
            "/actors/" + network + "/members" + (what == What.MEMBERS ? "" : "?counted=" + what);
        figures.add(
            new Entry(
                MemberFigures.range(number, site)
                    + " "
                    + site.t("memberships.count." + what, number.high()),
                address,
                MemberFigures.reported(number, site),
                ""));
      }
    }
    List<Line> newest =
        sitting.members().stream()
            .filter(line -> line.came() != null)
            .sorted(Comparator.comparing(MemberPanels::cameOn).reversed())
            .limit(ROWS)
            .toList();
    return new Panel(
        "members",
        site.t("memberships.panel.members"),
        figures,
        rows.of(newest, site),
        new Entry(
            site.t("memberships.panel.allMembers"), "/actors/" + network + "/members", "", ""),
        missing(network, site));
  }

  private static LocalDate cameOn(Line line) {
    return line.came() == null ? LocalDate.MIN : line.came().on().earliest();
  }

  private String missing(String network, Site site) {
    List<MemberList> all = lists.of(network);
    return all.isEmpty()
        ? site.t("memberships.missing.noList")
        : site.t("memberships.panel.lists", all.size(), lists.open(network).size());
  }

  private Panel memberships(String actor, List<Line> own, Site site) {
    List<Line> living = own.stream().filter(line -> line.mayBe(MembershipState.LIVING)).toList();
    long reported = living.stream().filter(Line::reported).count();
    String address = "/actors/" + actor + "/memberships";
    List<Entry> figures =
        List.of(
            new Entry(
                site.t("memberships.panel.count", living.size()),
                address,
                reported(reported, living.size(), site),
                ""),
            new Entry(site.t("memberships.panel.partners"), "/partners?city=" + actor, "", ""));
    List<Line> shown =
        living.stream()
            .sorted(Comparator.comparing((Line line) -> line.card().sortName()))
            .limit(ROWS)
            .toList();
    return new Panel(
        "memberships",
        site.t("memberships.panel.memberships"),
        figures,
        rows.of(shown, site),
        new Entry(site.t("memberships.panel.allMemberships"), address, "", ""),
        site.t("memberships.panel.note"));
  }

  private static String reported(long reported, int all, Site site) {
    if (reported == 0) {
      return "";
    }
    return reported == all
        ? site.t("memberships.reported.all")
        : site.t("memberships.reported.some", site.number(reported));
  }
}
