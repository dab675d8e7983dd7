package city.hansa.partners;

import city.hansa.actors.SizeClass;
import city.hansa.engine.register.tie.Sidedness;
import city.hansa.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reasons in the reader's words.
 *
 * @param names of actors by id
 * @param titles of instruments by id
 */
record Words(Site site, Map<String, String> names, Map<String, String> titles) {
  private static final int NAMED = 4;

  String actor(String id) {
    return names.getOrDefault(id, id);
  }

  /** One sentence. */
  String reason(Reason reason) {
    return site.t("partners.why." + reason.kind(), reason.names().size(), listed(reason));
  }

  /** The first few by name. */
  private String listed(Reason reason) {
    String first =
        reason.names().stream()
            .limit(NAMED)
            .map(name -> name(reason.kind(), name))
            .collect(Collectors.joining(", "));
    int rest = reason.names().size() - NAMED;
    return rest > 0 ? site.t("partners.why.more", first, site.number(rest)) : first;
  }

  private String name(Reason.Kind kind, String name) {
    return switch (kind) {
      case NETWORK, TIE -> actor(name);
      case INSTRUMENT -> titles.getOrDefault(name, name);
      case FIELD -> site.t("offices.field." + name);
      case LANGUAGE -> site.tongue(name);
      case SIZE -> site.t("actors.size." + SizeClass.valueOf(name));
      case GOAL -> name;
    };
  }

  /** What the search goes by. */
  List<String> facts(Facets own, Map<Sidedness, Integer> ties) {
    List<String> facts = new ArrayList<>();
    facts.add(site.t("partners.own.networks", own.networks().size()));
    int tied = ties.values().stream().mapToInt(Integer::intValue).sum();
    facts.add(
        site.t(
            "partners.own.ties",
            tied,
            site.number(ties.getOrDefault(Sidedness.BOTH, 0)),
            site.number(ties.getOrDefault(Sidedness.ONE, 0)),
            site.number(ties.getOrDefault(Sidedness.UNKNOWN, 0))));
    facts.add(site.t("partners.own.instruments", own.instruments().size()));
    SizeClass size = SizeClass.of(own.card().people());
    facts.add(site.t("partners.own.size", site.t("actors.size." + size)));
    facts.add(
        own.office() == null
            ? site.t("partners.own.noOffice")
            : site.t("partners.own.office", own.fields().size(), own.languages().size()));
    return facts;
  }
}
