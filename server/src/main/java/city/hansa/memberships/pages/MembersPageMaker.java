package city.hansa.memberships.pages;

import city.hansa.actors.Actor;
import city.hansa.actors.Handbook;
import city.hansa.actors.Handbooks;
import city.hansa.acts.words.ActorNames;
import city.hansa.acts.words.Paper;
import city.hansa.acts.words.Reading;
import city.hansa.acts.words.Wording;
import city.hansa.kernel.Viewer.Role;
import city.hansa.memberships.book.Counts.What;
import city.hansa.memberships.book.Line;
import city.hansa.memberships.book.Reach;
import city.hansa.memberships.book.Sitting;
import city.hansa.memberships.shipped.MemberLists;
import city.hansa.memberships.view.Addresses;
import city.hansa.memberships.view.MemberFilter;
import city.hansa.memberships.view.MemberMap;
import city.hansa.memberships.view.Shares;
import city.hansa.site.Site;
import java.text.Collator;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Lays out the members of a network. */
@Component
class MembersPageMaker {
  static final int ON_A_PAGE = 500;

  private final ActorNames names;
  private final Handbooks handbooks;
  private final Paper.Maker papers;
  private final MemberLists lists;

  MembersPageMaker(ActorNames names, Handbooks handbooks, Paper.Maker papers, MemberLists lists) {
    this.names = names;
    this.handbooks = handbooks;
    this.papers = papers;
    this.lists = lists;
  }

  MembersPage of(
      MembersHead head, Sitting sitting, Reach reach, List<Actor.Reference> moves, Site site) {
    MemberFilter filter = MemberFilter.read(site.query());
    List<Line> fitting = fitting(sitting, filter, names, site);
    boolean whole = site.query().containsKey("all");
    int size = whole ? Math.max(1, fitting.size()) : ON_A_PAGE;
    int pages = Math.max(1, Math.ceilDiv(fitting.size(), size));
    int page =
        Math.min(pages, Addresses.number("page", site.query().get("page"), 1, Integer.MAX_VALUE));
    int first = (page - 1) * size;
    List<Line> shown = fitting.subList(first, Math.min(fitting.size(), first + size));
    Reading reading =
        Reading.of(site, new Wording(site, names.of(mentioned(shown, sitting), site)));
    Handbook handbook = handbooks.current();
    MemberRows rows = new MemberRows(reading, handbook, sitting.replaced());
    Shares shares = Shares.of(sitting);
    return new MembersPage(
        head,
        reading,
        MemberFigures.of(sitting, shares, reach, site),
        shown.stream().map(rows::of).toList(),
        fitting.size(),
        shown.isEmpty() ? 0 : first + 1,
        page,
        pages,
        filter,
        site.query().getOrDefault("q", ""),
        MemberMap.of(sitting),
        reading.href(head.address() + "/members/map.svg"),
        countries(shares, handbook, site),
        shares.levels().keySet().stream().filter(level -> !level.isEmpty()).sorted().toList(),
        Arrays.stream(What.values())
            .filter(what -> what != What.MEMBERS && sitting.counts().of(what).high() > 0)
            .toList(),
        MemberParts.of(shares, sitting, handbook, site),
        Missing.of(head.id(), sitting.listedLater(), lists, site),
        keeps(head, site),
        moves,
        papers.of(site));
  }

  /** Names are asked for all lines only where a name is sought. */
  static List<Line> fitting(Sitting sitting, MemberFilter filter, ActorNames names, Site site) {
    Map<String, String> sought =
        filter.text().isEmpty()
            ? Map.of()
            : names.of(sitting.lines().stream().map(Line::actor).toList(), site);
    return sitting.lines().stream()
        .filter(filter.test(line -> sought.getOrDefault(line.actor(), line.card().name())))
        .filter(line -> filter.counted() == null || !sitting.replaced().containsKey(line.actor()))
        .toList();
  }

  private static Set<String> mentioned(List<Line> shown, Sitting sitting) {
    Set<String> ids = new HashSet<>(sitting.replaced().values());
    shown.forEach(line -> ids.add(line.actor()));
    return ids;
  }

  private static boolean keeps(MembersHead head, Site site) {
    Set<Role> roles = site.viewer().roles().getOrDefault(head.id(), Set.of());
    return roles.contains(Role.REGISTRAR) || roles.contains(Role.NETWORK_DELEGATE);
  }

  private static Map<String, String> countries(Shares shares, Handbook handbook, Site site) {
    Map<String, String> byName = new TreeMap<>(Collator.getInstance(site.language()));
    for (String code : shares.countries().keySet()) {
      String name = handbook.countryName(code, site.language());
      if (!code.isEmpty()) {
        byName.put(name == null ? code : name, code);
      }
    }
    return byName;
  }
}
