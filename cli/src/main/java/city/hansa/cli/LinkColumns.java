package city.hansa.cli;

import city.hansa.engine.names.linking.Choice;
import city.hansa.engine.names.linking.Decision;
import city.hansa.engine.names.linking.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The six columns with the answer to a row. */
final class LinkColumns {

  static final List<String> NAMES =
      List.of("actor_id", "geonames_id", "probability", "decision", "runners_up", "reason");

  private static final int MOST_RUNNERS_UP = 4;

  private LinkColumns() {}

  static List<String> of(Link link, ShippedPlaces places) {
    boolean somebody = link.decision() != Decision.NONE && !link.choices().isEmpty();
    String actor = "";
    String id = "";
    double probability = link.choices().isEmpty() ? 0 : link.choices().getFirst().probability();
    if (somebody) {
      int best = link.choices().getFirst().actor();
      actor = places.actors().get(best);
      id = places.ids().get(best);
    }
    String others =
        link.choices().stream()
            .skip(somebody ? 1 : 0)
            .limit(MOST_RUNNERS_UP)
            .map(Choice::actor)
            .map(places.ids()::get)
            .collect(Collectors.joining(" "));
    return List.of(
        actor,
        id,
        String.format(Locale.ROOT, "%.4f", probability),
        link.decision().name(),
        others,
        reason(link));
  }

  static String reason(Link link) {
    List<String> told = new ArrayList<>();
    told.add(why(link));
    for (Link.Note note : Link.Note.values()) {
      if (link.notes().contains(note)) {
        told.add(note(note));
      }
    }
    return String.join("; ", told);
  }

  private static String why(Link link) {
    return switch (link.why()) {
      case ONLY_ONE -> "the only place of this name";
      case LIKELIEST_OF_SEVERAL ->
          "the likeliest of %d places of this name".formatted(link.alike());
      case SEVERAL_ALIKE -> "%d places of this name, none surely meant".formatted(link.alike());
      case NEAR_SPELLING -> "no place of this name; one spelt nearly so";
      case PART_OF_NAME -> "only a part of the name agrees";
      case SEAT -> "the main place of the municipality or division of this name";
      case REGIONAL_BODY -> "a region, province or government, not a city; its seat may be meant";
      case JOINT_BODY -> "a body of several municipalities, not one of them";
      case OTHER_BODY -> "an association, agency or the like, not a city";
      case SEVERAL_PLACES -> "several places are named";
      case OTHER_STATE -> "a place of this name lies in another state";
      case NOBODY -> "no place of this name or near it";
    };
  }

  private static String note(Link.Note note) {
    return switch (note) {
      case ENCODING_REPAIRED -> "the name's encoding was repaired";
      case LIST_USED -> "other names of the list were taken into account";
      case REGION_USED -> "the region agrees with a candidate";
      case COORDINATES_USED -> "the coordinates were taken into account";
      case COUNTRY_UNKNOWN -> "the country was not understood and left aside";
    };
  }
}
