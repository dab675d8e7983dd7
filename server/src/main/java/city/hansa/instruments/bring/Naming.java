package city.hansa.instruments.bring;

import city.hansa.actors.Card;
import city.hansa.actors.Presences;
import city.hansa.imports.Problem;
import city.hansa.site.Meant;
import city.hansa.site.Meant.Offer;
import city.hansa.site.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds whom a row names. An id is taken; a name only if exactly one actor is called so, in the
 * country if one is given. All others are for a person to decide.
 */
final class Naming {
  /** As many offers as a search hands out: there may be more of the same name behind them. */
  private static final int FULL = 8;

  private final Site site;
  private final Presences presences;
  private final Map<String, Found> known = new HashMap<>();

  Naming(Site site, Presences presences) {
    this.site = site;
    this.presences = presences;
  }

  /** An actor, or what stands in the way. */
  sealed interface Found {
    record One(String id) implements Found {}

    record Not(Problem problem) implements Found {}
  }

  /** Each name is searched once. */
  Found find(String typed, String country) {
    return known.computeIfAbsent(typed + "\n" + country, none -> search(typed, country));
  }

  private Found search(String typed, String country) {
    Meant meant = site.meant(typed);
    if (!meant.name().isEmpty()) {
      return new Found.One(typed);
    }
    if (meant.offers().isEmpty()) {
      return new Found.Not(Problem.of(SignatoryColumns.SIGNATORY, typed, "signatories.nobody"));
    }
    List<Offer> called =
        meant.offers().stream().filter(offer -> fold(offer.name()).equals(fold(typed))).toList();
    List<Offer> there = called.stream().filter(offer -> sits(offer.id(), country)).toList();
    boolean more = called.size() == meant.offers().size() && called.size() >= FULL;
    return there.size() == 1 && !more
        ? new Found.One(there.getFirst().id())
        : new Found.Not(several(typed, there.isEmpty() ? meant.offers() : there));
  }

  private boolean sits(String id, String country) {
    if (country.isEmpty()) {
      return true;
    }
    Card card = presences.cards(List.of(id)).get(id);
    return card != null && country.equalsIgnoreCase(card.country());
  }

  private static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static Problem several(String typed, List<Offer> offers) {
    String all =
        offers.stream()
            .map(offer -> offer.name() + " (" + offer.facts() + ")")
            .collect(Collectors.joining("; "));
    return Problem.of(SignatoryColumns.SIGNATORY, typed, "signatories.several", all);
  }
}
