package city.hansa.engine.names.linking;

import city.hansa.engine.names.linking.AdminWords.Body;
import city.hansa.engine.names.linking.Link.Note;
import city.hansa.engine.names.linking.Link.Why;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Turns a weighed case into an answer. */
final class Verdicts {

  /** Below this nobody is told of a choice. */
  private static final double LEAST = 0.0005;

  /** A name by itself is taken from here. */
  private static final double ALONE = 0.9;

  private static final double CONTESTED = 0.05;
  private static final double PART_KM = 30;

  private final Roster roster;
  private final Weights weights;

  Verdicts(Roster roster, Weights weights) {
    this.roster = roster;
    this.weights = weights;
  }

  Link of(Case matter) {
    List<Claim> ranked =
        matter.claims.stream()
            .sorted(
                Comparator.comparingDouble((Claim claim) -> -claim.probability)
                    .thenComparingInt(claim -> claim.actor))
            .toList();
    List<Choice> choices =
        ranked.stream()
            .filter(claim -> claim.probability >= LEAST)
            .limit(Link.MOST)
            .map(claim -> new Choice(claim.actor, roster.key(claim.name), claim.probability))
            .toList();
    int alike = alike(ranked, matter);
    Why why = why(matter, choices.isEmpty() ? List.of() : ranked, alike);
    Decision decision = decision(choices, why, matter);
    Why told =
        decision == Decision.OPEN && why == Why.LIKELIEST_OF_SEVERAL ? Why.SEVERAL_ALIKE : why;
    return new Link(decision, choices, matter.nobodyProbability, told, alike, notes(matter));
  }

  private Decision decision(List<Choice> choices, Why why, Case matter) {
    double best = choices.isEmpty() ? 0 : choices.getFirst().probability();
    if (best < weights.none() || why == Why.NOBODY) {
      return Decision.NONE;
    }
    double needed = isAlone(matter) ? Math.max(ALONE, weights.accept()) : weights.accept();
    boolean taken = isCertain(why) && best >= needed && !isContested(choices, matter);
    return taken ? Decision.ACCEPT : Decision.OPEN;
  }

  /** Whether there is nothing but the name: neither state nor list, region or coordinates. */
  private static boolean isAlone(Case matter) {
    return matter.country <= 0
        && !matter.listUsed
        && !matter.regionUsed
        && !matter.coordinatesUsed;
  }

  /** Whether no state was given and a choice of another state is not out of the question. */
  private boolean isContested(List<Choice> choices, Case matter) {
    short state = roster.countries()[choices.getFirst().actor()];
    return matter.country <= 0
        && choices.stream()
            .anyMatch(each ->
                each.probability() >= CONTESTED
                    && !Countries.areAkin(state, roster.countries()[each.actor()]));
  }

  /** A part of a name, a seat or a body that is no city is never taken without asking. */
  private static boolean isCertain(Why why) {
    return switch (why) {
      case REGIONAL_BODY, JOINT_BODY, OTHER_BODY, SEVERAL_PLACES, PART_OF_NAME, SEAT, NOBODY ->
          false;
      case ONLY_ONE, LIKELIEST_OF_SEVERAL, SEVERAL_ALIKE, NEAR_SPELLING, OTHER_STATE -> true;
    };
  }

  private static int alike(List<Claim> ranked, Case matter) {
    if (ranked.isEmpty()) {
      return 0;
    }
    Claim best = ranked.getFirst();
    return (int)
        ranked.stream()
            .filter(claim ->
                claim.meeting == best.meeting
                    && claim.features[Feature.COUNTRY_OTHER.ordinal()]
                        == best.features[Feature.COUNTRY_OTHER.ordinal()])
            .count();
  }

  private Why why(Case matter, List<Claim> ranked, int alike) {
    if (ranked.isEmpty()) {
      return Why.NOBODY;
    }
    Claim best = ranked.getFirst();
    boolean whole = best.meeting == Meeting.EXACT && best.how == How.WHOLE;
    Set<Body> bodies = matter.readings.bodies();
    boolean place = roster.sort(best.actor).isPlace();
    if (matter.several) {
      return Why.SEVERAL_PLACES;
    }
    if (place && !whole && bodies.contains(Body.REGIONAL)) {
      return Why.REGIONAL_BODY;
    }
    if (place && !whole && bodies.contains(Body.JOINT)) {
      return Why.JOINT_BODY;
    }
    if (place && !whole && bodies.contains(Body.OTHER)) {
      return Why.OTHER_BODY;
    }
    if (best.features[Feature.COUNTRY_OTHER.ordinal()] > 0) {
      return Why.OTHER_STATE;
    }
    return switch (best.meeting) {
      case EXACT ->
          best.how == How.RUN || best.isAside() || isOnlyPart(best, matter)
              ? Why.PART_OF_NAME
              : alike == 1 ? Why.ONLY_ONE : Why.LIKELIEST_OF_SEVERAL;
      case SKELETON, ONE_EDIT, TWO_EDITS -> Why.NEAR_SPELLING;
      case SEAT_OF_SECOND, SEAT_OF_FIRST -> Why.SEAT;
      case BEGINS, ENDS, NEIGHBOUR -> Why.PART_OF_NAME;
      case LARGEST -> Why.NOBODY;
    };
  }

  /** Whether the rest of what was written names a part of the claimed place, or nobody knows what. */
  private boolean isOnlyPart(Claim best, Case matter) {
    if (matter.readings.bodies().contains(Body.PART) && best.how != How.WHOLE) {
      return roster.sort(best.actor) != Sort.SECTION;
    }
    boolean explained =
        best.isBothParts() || best.features[Feature.PART_IN_CONTEXT.ordinal()] > 0;
    if (best.how == How.FIRST_PART && !explained) {
      return true;
    }
    return best.how != How.WHOLE
        && matter.claims.stream().anyMatch(other -> isPartOf(other, best));
  }

  /** "London (Camden)", "Berlin-Mitte". */
  private boolean isPartOf(Claim part, Claim whole) {
    int a = part.actor;
    int b = whole.actor;
    return a != b
        && part.meeting == Meeting.EXACT
        && part.isAside()
        && roster.populations()[a] < roster.populations()[b]
        && Distance.km(
                roster.latitudes()[a],
                roster.longitudes()[a],
                roster.latitudes()[b],
                roster.longitudes()[b])
            <= PART_KM;
  }

  private static Set<Note> notes(Case matter) {
    Set<Note> notes = EnumSet.noneOf(Note.class);
    add(notes, matter.repaired, Note.ENCODING_REPAIRED);
    add(notes, matter.listUsed, Note.LIST_USED);
    add(notes, matter.regionUsed, Note.REGION_USED);
    add(notes, matter.coordinatesUsed, Note.COORDINATES_USED);
    add(notes, matter.country == Countries.UNKNOWN, Note.COUNTRY_UNKNOWN);
    return notes;
  }

  private static void add(Set<Note> notes, boolean applies, Note note) {
    if (applies) {
      notes.add(note);
    }
  }
}
