package city.hansa.memberships.pages;

import city.hansa.actors.ActorPanels.Entry;
import city.hansa.actors.Handbooks;
import city.hansa.acts.words.ActorNames;
import city.hansa.acts.words.Reading;
import city.hansa.acts.words.Wording;
import city.hansa.memberships.book.Line;
import city.hansa.site.Site;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Members and memberships as rows of a section on an actor's page. */
@Component("memberPanelRows")
class PanelRows {
  private final ActorNames names;
  private final Handbooks handbooks;

  PanelRows(ActorNames names, Handbooks handbooks) {
    this.names = names;
    this.handbooks = handbooks;
  }

  /** At most one round trip. */
  List<Entry> of(List<Line> lines, Site site) {
    Wording words = new Wording(site, names.of(lines.stream().map(Line::actor).toList(), site));
    MemberRows rows = new MemberRows(Reading.of(site, words), handbooks.current(), Map.of());
    return lines.stream().map(line -> row(line, rows.of(line), site)).toList();
  }

  private static Entry row(Line line, MemberRow row, Site site) {
    boolean dated = line.came() != null && line.came().dated();
    String detail =
        row.since().isEmpty()
            ? row.standing()
            : site.t(
                dated ? "memberships.panel.since" : "memberships.panel.listed",
                row.standing(),
                row.since());
    return new Entry(
        row.name(), "/actors/" + row.id(), detail, row.tone().equals("ok") ? "" : row.tone());
  }
}
