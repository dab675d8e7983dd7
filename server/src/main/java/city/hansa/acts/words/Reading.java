package city.hansa.acts.words;

import city.hansa.site.Site;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * As of which day and by what knowledge a page is read, and in which words.
 *
 * @param known the day or instant as typed whose knowledge is asked for; empty for today's
 */
public record Reading(Site site, String known, Wording words) {

  public static @Nullable Instant knownAt(Site site) {
    return KnownAt.parse(site.query().get(KnownAt.PARAMETER));
  }

  public static Reading of(Site site, Wording words) {
    String typed = site.query().getOrDefault(KnownAt.PARAMETER, "").strip();
    return new Reading(site, typed, words);
  }

  public boolean isPast() {
    return site.asOf().isChosen() || !known.isEmpty();
  }

  public boolean isKnownThen() {
    return !known.isEmpty();
  }

  /** An address with the day and the knowledge kept. */
  public String href(String address) {
    String dated = site.href(address);
    return known.isEmpty()
        ? dated
        : dated + (dated.contains("?") ? "&" : "?") + KnownAt.PARAMETER + "=" + site.encode(known);
  }

  /** In one sentence. */
  public String told() {
    String day = site.day(site.asOf().day());
    return known.isEmpty()
        ? site.t(site.asOf().day().isAfter(site.asOf().today()) ? "asof.future" : "asof.past", day)
        : site.t("acts.known", day, site.date(known));
  }

  /** This page as it was known on its own day. */
  public String asKnownThen() {
    return site.here(KnownAt.PARAMETER, site.asOf().day().toString());
  }

  public String asKnownToday() {
    return site.here(KnownAt.PARAMETER, "");
  }

  /** This page of today, by today's knowledge. */
  public String today() {
    StringBuilder address = new StringBuilder(site.path());
    char mark = '?';
    for (var each : site.query().entrySet()) {
      boolean dated = each.getKey().equals("asOf") || each.getKey().equals(KnownAt.PARAMETER);
      if (!dated && !each.getValue().isEmpty()) {
        address.append(mark).append(site.encode(each.getKey())).append('=');
        address.append(site.encode(each.getValue()));
        mark = '&';
      }
    }
    return address.toString();
  }
}
