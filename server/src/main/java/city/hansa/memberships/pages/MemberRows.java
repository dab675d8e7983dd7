package city.hansa.memberships.pages;

import city.hansa.actors.Handbook;
import city.hansa.acts.Act;
import city.hansa.acts.words.Reading;
import city.hansa.memberships.MembershipState;
import city.hansa.memberships.book.Line;
import city.hansa.memberships.book.Turn;
import city.hansa.memberships.life.MembershipLife;
import city.hansa.site.Site;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes memberships as rows. */
final class MemberRows {
  private final Reading reading;
  private final Site site;
  private final Handbook handbook;
  private final Map<String, String> replaced;

  /**
   * @param replaced those whose place another has taken
   */
  MemberRows(Reading reading, Handbook handbook, Map<String, String> replaced) {
    this.reading = reading;
    this.site = reading.site();
    this.handbook = handbook;
    this.replaced = replaced;
  }

  MemberRow of(Line line) {
    String country = handbook.countryName(line.card().country(), site.language());
    boolean past = line.isSurely(MembershipState.FORMER) || replaced.containsKey(line.actor());
    return new MemberRow(
        line.actor(),
        reading.words().actor(line.actor()),
        country == null ? "" : country,
        line.card().people() == null ? "" : site.number(line.card().people()),
        line.level(),
        since(line),
        standing(line),
        past ? "" : tone(line.possible()),
        past,
        detail(line),
        "/subjects/"
            + MembershipLife.NAME
            + "/"
            + MembershipLife.subject(line.membership().network(), line.membership().member()));
  }

  private String since(Line line) {
    Turn came = line.came();
    if (came == null) {
      return "";
    }
    String day = reading.words().date(came.on());
    if (!came.dated()) {
      return site.t("memberships.since.listed", day);
    }
    boolean succeeded = came.act() != null && came.act().type().equals(MembershipLife.SUCCEED);
    return succeeded ? site.t("memberships.since.succeeded", day) : day;
  }

  /** How one stands on the day, in words. */
  String standing(Line line) {
    String successor = replaced.get(line.actor());
    if (successor != null) {
      return site.t("memberships.succeededBy", reading.words().actor(successor));
    }
    String states =
        line.possible().stream()
            .sorted()
            .map(each -> reading.words().state(MembershipLife.NAME, each.name()))
            .collect(Collectors.joining(" / "));
    Turn went = line.went();
    if (went == null || !line.isSurely(MembershipState.FORMER)) {
      return states;
    }
    String day = reading.words().date(went.on());
    return went.dated()
        ? site.t("memberships.went", states, day)
        : site.t("memberships.unlisted", day);
  }

  private String detail(Line line) {
    if (!line.reported()) {
      return "";
    }
    return line.lastSaid()
        .map(Act::madeOn)
        .map(day -> site.t("memberships.reported.list", reading.words().date(day)))
        .orElseGet(() -> site.t("memberships.reported"));
  }

  static String tone(Set<MembershipState> possible) {
    if (possible.size() != 1) {
      return "warn";
    }
    return switch (possible.iterator().next()) {
      case ACTIVE -> "ok";
      case SUSPENDED, LEAVING, LEAVING_SUSPENDED -> "warn";
      case NONE, APPLIED, ADMITTED, LEFT, EXPELLED, ENDED, MOVED -> "";
    };
  }
}
