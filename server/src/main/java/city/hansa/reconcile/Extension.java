package city.hansa.reconcile;

import city.hansa.actors.Card;
import city.hansa.actors.GeoNamesIds;
import city.hansa.actors.Presences;
import city.hansa.kernel.BadInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values of properties for actors that were found: the data extension of the API. */
@Component
class Extension {

  /** Actors of one request. */
  private static final int MOST = 1000;

  /** What can be fetched. */
  enum Property {
    KIND,
    COUNTRY,
    POPULATION,
    LATITUDE,
    LONGITUDE,
    GEONAMES;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The columns, and for each id the values of each. */
  record Answer(List<Meta> meta, Map<String, Map<String, List<Map<String, Object>>>> rows) {}

  record Meta(String id, String name) {}

  private final Presences presences;
  private final GeoNamesIds numbers;
  private final MessageSource messages;
  private final JsonMapper json;

  Extension(Presences presences, GeoNamesIds numbers, MessageSource messages, JsonMapper json) {
    this.presences = presences;
    this.numbers = numbers;
    this.messages = messages;
    this.json = json;
  }

  /** All properties. */
  List<Meta> properties() {
    return Arrays.stream(Property.values()).map(this::meta).toList();
  }

  /**
   * @throws BadInput if it is no request for properties, or one of too many actors
   */
  Answer answer(String extend) {
    JsonNode asked;
    try {
      asked = json.readTree(extend);
    } catch (JacksonException malformed) {
      throw new BadInput("extend", null, "reconcile.problem.json");
    }
    if (!asked.path("ids").isArray()
        || !asked.path("properties").isArray()
        || asked.path("ids").size() > MOST) {
      throw new BadInput("extend", null, "reconcile.problem.extend", MOST);
    }
    List<Property> wanted = wanted(asked.path("properties"));
    List<String> ids = new ArrayList<>();
    asked.path("ids").forEach(each -> ids.add(each.asString("")));
    Map<String, Card> cards = presences.cards(ids);
    Map<String, String> geonames = wanted.contains(Property.GEONAMES) ? numbers.of(ids) : Map.of();
    Map<String, Map<String, List<Map<String, Object>>>> rows = new LinkedHashMap<>();
    for (String id : ids) {
      Map<String, List<Map<String, Object>>> row = new LinkedHashMap<>();
      Card card = cards.get(id);
      for (Property each : wanted) {
        row.put(each.id(), card == null ? List.of() : values(each, card, geonames.get(id)));
      }
      rows.put(id, row);
    }
    return new Answer(wanted.stream().map(this::meta).toList(), rows);
  }

  private static List<Property> wanted(JsonNode properties) {
    List<Property> wanted = new ArrayList<>();
    for (JsonNode each : properties) {
      for (Property property : Property.values()) {
        if (property.id().equals(each.path("id").asString(""))) {
          wanted.add(property);
        }
      }
    }
    return wanted;
  }

  private static List<Map<String, Object>> values(
      Property property, Card card, @Nullable String geonames) {
    return switch (property) {
      case KIND -> List.of(Map.of("str", card.kind().name()));
      case COUNTRY -> one("str", card.country());
      case POPULATION -> one("int", card.people());
      case LATITUDE -> one("float", card.latitude());
      case LONGITUDE -> one("float", card.longitude());
      case GEONAMES -> one("str", geonames);
    };
  }

  private static List<Map<String, Object>> one(String type, @Nullable Object value) {
    return value == null ? List.of() : List.of(Map.of(type, value));
  }

  private Meta meta(Property property) {
    Locale language = LocaleContextHolder.getLocale();
    return new Meta(
        property.id(), messages.getMessage("reconcile.property." + property.id(), null, language));
  }
}
