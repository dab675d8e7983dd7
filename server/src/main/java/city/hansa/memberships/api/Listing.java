package city.hansa.memberships.api;

import city.hansa.acts.words.ActorNames;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.memberships.book.Line;
import city.hansa.memberships.book.Memberships;
import city.hansa.memberships.book.Sitting;
import city.hansa.memberships.view.MemberFilter;
import city.hansa.site.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The memberships that an address asks for, in the order of names. */
@Component("membershipListing")
class Listing {
  private final Memberships memberships;
  private final ActorNames names;

  Listing(Memberships memberships, ActorNames names) {
    this.memberships = memberships;
    this.names = names;
  }

  /**
   * @throws BadInput if neither network nor member is named
   */
  List<Row> of(Site site, @Nullable Instant knownAt, Viewer viewer) {
    String network = site.query().getOrDefault("network", "").strip();
    String member = site.query().getOrDefault("member", "").strip();
    if (network.isEmpty() && member.isEmpty()) {
      throw new BadInput("network", null, "memberships.problem.which");
    }
    LocalDate day = site.asOf().day();
    List<Row> all =
        network.isEmpty()
            ? ofMember(member, day, knownAt, viewer)
            : ofNetwork(memberships.sitting(network, day, knownAt, viewer));
    MemberFilter filter = MemberFilter.read(site.query());
    Map<String, String> sought =
        filter.text().isEmpty()
            ? Map.of()
            : names.of(all.stream().map(row -> row.member().id()).toList(), site);
    return all.stream()
        .filter(row -> network.isEmpty() || member.isEmpty() || row.member().id().equals(member))
        .filter(row -> filter.counted() == null || row.succeededBy() == null)
        .filter(row ->
            filter
                .test(line -> sought.getOrDefault(line.actor(), line.card().name()))
                .test(ofItsMember(row)))
        .toList();
  }

  /** Filters look at the member, also where the card is that of the network. */
  private static Line ofItsMember(Row row) {
    Line line = row.line();
    return new Line(
        row.member(),
        line.membership(),
        line.day(),
        line.possible(),
        line.level(),
        line.came(),
        line.went());
  }

  private static List<Row> ofNetwork(Sitting sitting) {
    return sitting.lines().stream()
        .map(line -> new Row(line, line.card(), sitting.replaced().get(line.actor())))
        .toList();
  }

  private List<Row> ofMember(
      String member, LocalDate day, @Nullable Instant knownAt, Viewer viewer) {
    return memberships.of(member, day, knownAt, viewer).stream()
        .sorted(Comparator.comparing((Line line) -> line.card().sortName()))
        .map(line -> {
          Sitting sitting = memberships.sitting(line.membership().network(), day, knownAt, viewer);
          String id = line.membership().member();
          return new Row(line, sitting.roster().card(id), sitting.replaced().get(id));
        })
        .toList();
  }
}
