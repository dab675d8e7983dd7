package city.hansa.engine.names.linking;

import city.hansa.engine.names.linking.Link.Note;
import city.hansa.engine.names.linking.Link.Why;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a weighed case into an answer. */
final class Verdicts {

  /** Below this nobody is told of a choice. */
  private static final double LEAST = 0.0005;

  private final Roster roster;
  private final Weights weights;
  private final Certainty certainty;

  Verdicts(Roster roster, Weights weights) {
    this.roster = roster;
    this.weights = weights;
    this.certainty = new Certainty(roster, weights.accept());
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
    return certainty.isEnough(choices, why, matter) ? Decision.ACCEPT : Decision.OPEN;
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
    if (matter.several) {
      return Why.SEVERAL_PLACES;
    }
    boolean whole = best.meeting == Meeting.EXACT && best.how == How.WHOLE;
    Why body = whole || !roster.sort(best.actor).isPlace() ? null : body(matter.readings.bodies());
    if (body != null) {
      return body;
    }
    if (best.features[Feature.COUNTRY_OTHER.ordinal()] > 0) {
      return Why.OTHER_STATE;
    }
    return switch (best.meeting) {
      case EXACT -> exact(matter, best, alike);
      case SKELETON, ONE_EDIT, TWO_EDITS -> Why.NEAR_SPELLING;
      case SEAT_OF_SECOND, SEAT_OF_FIRST -> Why.SEAT;
      case BEGINS, ENDS, NEIGHBOUR -> Why.PART_OF_NAME;
      case LARGEST -> Why.NOBODY;
    };
  }

  /** Null if the words say nothing but a municipality. */
  private static @Nullable Why body(Set<Body> bodies) {
    if (bodies.contains(Body.REGIONAL)) {
      return Why.REGIONAL_BODY;
    }
    if (bodies.contains(Body.JOINT)) {
      return Why.JOINT_BODY;
    }
    return bodies.contains(Body.OTHER) ? Why.OTHER_BODY : null;
  }

  private Why exact(Case matter, Claim best, int alike) {
    if (best.how == How.RUN || best.isAside() || certainty.isOnlyPart(best, matter)) {
      return Why.PART_OF_NAME;
    }
    return alike == 1 ? Why.ONLY_ONE : Why.LIKELIEST_OF_SEVERAL;
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
