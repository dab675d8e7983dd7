package city.hansa.engine.names.linking;

import java.util.List;
import java.util.Set;

/**
 * The answer to one mention.
 *
 * @param choices the likeliest first, at most {@link #MOST}; equals in order of ordinal
 * @param nobody probability that none of the choices is meant, 0 to 1
 * @param why what decided
 * @param alike how many actors had a claim as good in name as the first choice, itself counted
 * @param notes what else is to be told
 */
public record Link(
    Decision decision, List<Choice> choices, double nobody, Why why, int alike, Set<Note> notes) {

  /** Choices of one answer. */
  public static final int MOST = 8;

  public Link {
    choices = List.copyOf(choices);
    notes = Set.copyOf(notes);
  }

  /** What an answer rests on. */
  public enum Why {
    /** The only actor of that name. */
    ONLY_ONE,
    /** Several are called so; size, place or list tell which. */
    LIKELIEST_OF_SEVERAL,
    /** Several are called so and nothing tells which. */
    SEVERAL_ALIKE,
    /** Spelt a little differently. */
    NEAR_SPELLING,
    /** A part of what was written, or a part of the actor's name. */
    PART_OF_NAME,
    /** The seat of the division that was written. */
    SEAT,
    /** A region, province or government, not a city. */
    REGIONAL_BODY,
    /** A body of several municipalities, not one of them. */
    JOINT_BODY,
    /** An association, agency, park or the like. */
    OTHER_BODY,
    /** Several places are written. */
    SEVERAL_PLACES,
    /** The likeliest lies in another state than was written. */
    OTHER_STATE,
    /** Nobody comes near. */
    NOBODY
  }

  /** What was done on the way. */
  public enum Note {
    /** The name was UTF-8 read in another encoding, and was put right. */
    ENCODING_REPAIRED,
    /** Other names of the list had a part in it. */
    LIST_USED,
    /** The region that was written had a part in it. */
    REGION_USED,
    /** The coordinates had a part in it. */
    COORDINATES_USED,
    /** The country could not be understood. */
    COUNTRY_UNKNOWN
  }
}
