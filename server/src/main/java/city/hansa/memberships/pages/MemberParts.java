package city.hansa.memberships.pages;

import city.hansa.actors.Handbook;
import city.hansa.actors.Kind;
import city.hansa.actors.SizeClass;
import city.hansa.memberships.book.Sitting;
import city.hansa.memberships.pages.MembersPage.Part;
import city.hansa.memberships.pages.MembersPage.Share;
import city.hansa.memberships.view.Shares;
import city.hansa.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** How the members of a network divide: by country, size, kind and level. */
final class MemberParts {
  private static final int MOST = 12;

  private MemberParts() {}

  static List<Part> of(Shares shares, Sitting sitting, Handbook handbook, Site site) {
    List<Part> parts = new ArrayList<>();
    int all = sitting.members().size();
    Function<String, String> country =
        code -> {
          String name = code.isEmpty() ? null : handbook.countryName(code, site.language());
          return name == null ? site.t("memberships.share.unknown") : name;
        };
    add(parts, "country", shares.countries(), country, all, site);
    add(
        parts,
        "size",
        shares.sizes(),
        code -> site.t("actors.size." + SizeClass.valueOf(code)),
        all,
        site);
    add(
        parts,
        "kind",
        shares.kinds(),
        code -> site.t("actors.kind." + Kind.valueOf(code)),
        all,
        site);
    add(
        parts,
        "level",
        shares.levels(),
        level -> level.isEmpty() ? site.t("memberships.share.unknown") : level,
        all,
        site);
    return parts;
  }

  /** A division into one part tells nothing, unless somebody named it. */
  private static void add(
      List<Part> parts,
      String name,
      Map<String, Integer> counts,
      Function<String, String> words,
      int all,
      Site site) {
    if (counts.size() > 1 || name.equals("country") && !counts.isEmpty()) {
      List<Share> shares =
          counts.entrySet().stream()
              .limit(MOST)
              .map(each ->
                  new Share(
                      words.apply(each.getKey()),
                      each.getValue(),
                      String.format(Locale.ROOT, "%.1f%%", 100.0 * each.getValue() / all),
                      each.getKey().isEmpty() ? "" : site.here(name, each.getKey())))
              .toList();
      parts.add(
          new Part(
              name,
              site.t("memberships.share." + name),
              shares,
              Math.max(0, counts.size() - MOST)));
    }
  }
}
