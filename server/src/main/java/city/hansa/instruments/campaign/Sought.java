package city.hansa.instruments.campaign;

import city.hansa.actors.ActorQuery;
import city.hansa.actors.ActorQuery.Sort;
import city.hansa.actors.Actors;
import city.hansa.actors.Kind;
import city.hansa.actors.Summary;
import city.hansa.instruments.roll.Rolls;
import city.hansa.instruments.roll.Sheet;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Slice;
import city.hansa.memberships.book.Memberships;
import city.hansa.site.Site;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes invite lists from what the register knows. */
@Component
class Sought {
  private static final int PAGE = 500;

  private final Actors actors;
  private final Rolls rolls;
  private final Memberships memberships;

  Sought(Actors actors, Rolls rolls, Memberships memberships) {
    this.actors = actors;
    this.rolls = rolls;
    this.memberships = memberships;
  }

  /**
   * Ids, one a line.
   *
   * @param asked {@code how} (area, instrument or network) and its fields
   * @throws BadInput naming the field that is wrong or finds nobody
   */
  String lines(Map<String, String> asked, Site site) {
    Set<String> ids =
        switch (asked.getOrDefault("how", "")) {
          case "area" -> area(asked, site);
          case "instrument" -> takers(asked.getOrDefault("from", "").strip(), site);
          case "network" -> members(asked.getOrDefault("network", "").strip(), site);
          default -> throw new BadInput("how", asked.get("how"), "campaign.list.how");
        };
    if (ids.isEmpty()) {
      throw new BadInput(field(asked), "", "campaign.list.nobody");
    }
    return String.join("\n", ids);
  }

  private static String field(Map<String, String> asked) {
    return switch (asked.getOrDefault("how", "")) {
      case "instrument" -> "from";
      case "network" -> "network";
      default -> "country";
    };
  }

  /** Cities of a country or region, of a size. */
  private Set<String> area(Map<String, String> asked, Site site) {
    String country = text(asked, "country");
    String region = text(asked, "region");
    if (country == null && region == null) {
      throw new BadInput("country", "", "campaign.list.where");
    }
    Set<String> ids = new TreeSet<>();
    String after = null;
    do {
      Slice<Summary> slice = actors.list(query(asked, country, region, after, site));
      slice.items().forEach(each -> ids.add(each.id()));
      after = slice.next();
      if (ids.size() > WishList.MOST) {
        throw new BadInput("sizeFrom", "", "campaign.list.long", WishList.MOST);
      }
    } while (after != null);
    return ids;
  }

  private static ActorQuery query(
      Map<String, String> asked,
      @Nullable String country,
      @Nullable String region,
      @Nullable String after,
      Site site) {
    return new ActorQuery(
        Set.of(Kind.CITY),
        country,
        region,
        null,
        number(asked, "sizeFrom"),
        number(asked, "sizeUntil"),
        null,
        null,
        false,
        Sort.NAME,
        false,
        after,
        PAGE,
        site.asOf(),
        site.language());
  }

  private static @Nullable Long number(Map<String, String> asked, String field) {
    String text = text(asked, field);
    if (text != null && !text.matches("\\d{1,12}")) {
      throw new BadInput(field, text, "campaign.list.number");
    }
    return text == null ? null : Long.valueOf(text);
  }

  private static @Nullable String text(Map<String, String> asked, String field) {
    String text = asked.getOrDefault(field, "").strip();
    return text.isEmpty() ? null : text;
  }

  /** Whoever signed or is bound to another instrument, and has not left it. */
  private Set<String> takers(String instrument, Site site) {
    try {
      return Sheet.of(rolls.get(instrument, null, site.viewer()), site.asOf().day())
          .lines()
          .stream()
          .filter(line -> line.state().filter(Taking::takesPart).isPresent())
          .map(line -> line.actor())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (NotFound none) {
      throw new BadInput("from", instrument, "campaign.list.noInstrument");
    }
  }

  /** Those who are members of a network on the reader's day, perhaps. */
  private Set<String> members(String network, Site site) {
    return memberships.sitting(network, site.asOf().day(), null, site.viewer()).members().stream()
        .map(line -> line.actor())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
