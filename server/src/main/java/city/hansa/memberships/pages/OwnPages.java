package city.hansa.memberships.pages;

import city.hansa.actors.Handbooks;
import city.hansa.acts.words.ActorNames;
import city.hansa.acts.words.Paper;
import city.hansa.acts.words.Reading;
import city.hansa.acts.words.Wording;
import city.hansa.kernel.Viewer;
import city.hansa.memberships.MembershipState;
import city.hansa.memberships.book.Line;
import city.hansa.memberships.book.Memberships;
import city.hansa.memberships.book.Owed;
import city.hansa.memberships.book.Said;
import city.hansa.memberships.life.MembershipLife;
import city.hansa.site.Site;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lays out what one actor belongs to. */
@Component
class OwnPages {
  private static final int CENTS = 2;

  private final Memberships memberships;
  private final ActorNames names;
  private final Handbooks handbooks;
  private final Paper.Maker papers;

  OwnPages(Memberships memberships, ActorNames names, Handbooks handbooks, Paper.Maker papers) {
    this.memberships = memberships;
    this.names = names;
    this.handbooks = handbooks;
    this.papers = papers;
  }

  OwnPage of(MembersHead head, Site site, Viewer viewer) {
    LocalDate day = site.asOf().day();
    List<Line> lines =
        memberships.of(head.id(), day, Reading.knownAt(site), viewer).stream()
            .sorted(Comparator.comparing((Line line) -> line.card().sortName()))
            .toList();
    Reading reading =
        Reading.of(
            site, new Wording(site, names.of(lines.stream().map(Line::actor).toList(), site)));
    MemberRows rows = new MemberRows(reading, handbooks.current(), Map.of());
    Bars bars = Bars.of(lines, day);
    List<OwnPage.Own> all = lines.stream().map(line -> own(line, rows, bars, site)).toList();
    boolean office = viewer.organisations().contains(head.id());
    return new OwnPage(
        head,
        reading,
        all.stream().filter(each -> !each.row().past()).toList(),
        all.stream().filter(each -> each.row().past()).toList(),
        bars.ticks(),
        office ? due(lines, reading) : List.of(),
        office,
        papers.of(site));
  }

  private static OwnPage.Own own(Line line, MemberRows rows, Bars bars, Site site) {
    Boolean voting = Said.voting(line.membership(), line.day());
    return new OwnPage.Own(
        rows.of(line),
        voting == null ? "" : site.t(voting ? "memberships.votes" : "memberships.votes.not"),
        Said.goal(line.membership(), line.day()),
        bars.of(line));
  }

  private static List<OwnPage.Due> due(List<Line> lines, Reading reading) {
    return lines.stream()
        .flatMap(line ->
            Owed.of(line.membership(), line.day()).stream()
                .filter(owed -> line.mayBe(MembershipState.LIVING) || owed.settled() == null)
                .map(owed -> new At(line, owed)))
        .sorted(
            Comparator.comparing(
                (At at) -> at.owed().due() == null ? LocalDate.MAX : at.owed().due().latest()))
        .map(at -> due(at, reading))
        .toList();
  }

  private record At(Line line, Owed owed) {}

  private static OwnPage.Due due(At at, Reading reading) {
    Site site = reading.site();
    Owed owed = at.owed();
    Owed.State state = owed.on(at.line().day());
    String kind = owed.isFee() ? "fee" : "duty";
    return new OwnPage.Due(
        at.line().actor(),
        reading.words().actor(at.line().actor()),
        what(owed, site),
        owed.due() == null ? "" : reading.words().date(owed.due()),
        site.t("memberships.owed." + kind + "." + state),
        switch (state) {
          case SETTLED -> "ok";
          case OPEN -> "";
          case OVERDUE -> "late";
        },
        owed.set().number(),
        state == Owed.State.SETTLED ? "" : settle(at.line(), owed, site));
  }

  /** The form by which the member's office says that it has paid or done it. */
  private static String settle(Line line, Owed owed, Site site) {
    String form = "/acts/new?type=" + (owed.isFee() ? MembershipLife.PAY : MembershipLife.FULFIL);
    String what =
        owed.isFee() ? "&payload.year=" + owed.year() : "&payload.duty=" + owed.set().number();
    return form
        + "&office="
        + site.encode(line.membership().member())
        + "&payload.network="
        + site.encode(line.membership().network())
        + what;
  }

  private static String what(Owed owed, Site site) {
    if (owed.amount() == null) {
      return owed.what();
    }
    String amount = site.number(owed.amount(), CENTS) + " " + owed.currency();
    String fee = site.t("memberships.owed.fee", Integer.toString(owed.year()), amount);
    return owed.paid() == 0
        ? fee
        : site.t("memberships.owed.part", fee, site.number(owed.paid(), CENTS));
  }
}
