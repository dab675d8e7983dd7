package city.hansa.actors.api;

import city.hansa.actors.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An actor in the vocabulary of schema.org, as JSON-LD. */
final class SchemaOrg {
  private final String root;

  /**
   * @param root where this server stands, such as https://hansa.example, without a slash at the end
   */
  SchemaOrg(String root) {
    this.root = root;
  }

  Map<String, Object> of(ActorFacts facts) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@context", "https://schema.org");
    node.put("@type", type(facts.kind()));
    node.put("@id", address(facts.id()));
    node.put("url", address(facts.id()));
    node.put("name", facts.name());
    put(node, "alternateName", names(facts));
    put(node, "description", facts.description() == null ? null : facts.description().text());
    put(
        node,
        "sameAs",
        facts.identifiers().stream()
            .filter(i -> linked(i.scheme()))
            .map(ActorFacts.Identified::address)
            .filter(Objects::nonNull)
            .toList());
    put(node, "identifier", facts.identifiers().stream().map(SchemaOrg::identifier).toList());
    if (place(facts.kind())) {
      inPlace(facts, node);
    } else {
      ofOrganisation(facts, node);
    }
    return node;
  }

  private void inPlace(ActorFacts facts, Map<String, Object> node) {
    ActorFacts.Location at = facts.location();
    if (at != null) {
      node.put(
          "geo",
          Map.of(
              "@type", "GeoCoordinates", "latitude", at.latitude(), "longitude", at.longitude()));
    }
    if (!facts.hierarchy().isEmpty()) {
      node.put("containedInPlace", reference(facts.hierarchy().getLast()));
    }
  }

  private void ofOrganisation(ActorFacts facts, Map<String, Object> node) {
    put(node, "foundingDate", facts.began().stream().map(ActorFacts.Dated::on).distinct().toList());
    put(
        node,
        "dissolutionDate",
        facts.ended().stream().map(ActorFacts.Dated::on).distinct().toList());
    put(
        node,
        "location",
        facts.seats().stream()
            .map(seat -> seat.city() == null ? seat.place() : reference(seat.city()))
            .toList());
    put(
        node,
        "parentOrganization",
        facts.parents().stream().map(each -> reference(each.actor())).toList());
    ActorFacts.Network network = facts.network();
    if (network != null) {
      put(
          node,
          "founder",
          network.founders().stream()
              .map(f -> f.actor() == null ? f.name() : reference(f.actor()))
              .toList());
      put(node, "knowsAbout", network.themes());
    }
  }

  private static List<Object> names(ActorFacts facts) {
    List<Object> names = new ArrayList<>();
    for (ActorFacts.Named each : facts.names()) {
      names.add(
          each.language() == null
              ? each.name()
              : Map.of("@value", each.name(), "@language", each.language()));
    }
    return names;
  }

  private static Map<String, Object> identifier(ActorFacts.Identified each) {
    return Map.of("@type", "PropertyValue", "propertyID", each.scheme(), "value", each.value());
  }

  private static boolean linked(String scheme) {
    return scheme.equals("GEONAMES") || scheme.equals("WIKIDATA") || scheme.equals("WEBSITE");
  }

  private Map<String, Object> reference(ActorFacts.Other other) {
    return Map.of("@type", type(other.kind()), "@id", address(other.id()), "name", other.name());
  }

  private String address(String id) {
    return root + "/actors/" + id;
  }

  private static void put(Map<String, Object> node, String name, @Nullable Object value) {
    if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
      node.put(name, value);
    }
  }

  private static boolean place(Kind kind) {
    return kind == Kind.CITY || kind == Kind.REGION || kind == Kind.STATE;
  }

  static String type(Kind kind) {
    return switch (kind) {
      case CITY -> "City";
      case REGION -> "AdministrativeArea";
      case STATE -> "Country";
      case METRO, STATE_ORGAN, CONSULATE, MISSION_TO -> "GovernmentOrganization";
      case NGO -> "NGO";
      case COMPANY -> "Corporation";
      case BANK -> "BankOrCreditUnion";
      case UNIVERSITY -> "CollegeOrUniversity";
      case INTL_ORG, NETWORK, ASSOCIATION, FOUNDATION -> "Organization";
    };
  }
}
