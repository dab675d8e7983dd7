package city.hansa.actors;

import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body able to act, with everything the register knows of it. Facts are given for all time; what
 * holds on a day is asked of their periods.
 *
 * @param id readable and stable
 * @param name the name where no better one is known for the reader's language
 * @param country ISO 3166-1 alpha-2; null for bodies of no single country
 * @param site where it sits on the map; null if not known
 * @param existence the hull of {@code dates}
 * @param dates when it began and ended, as sources say; several when they disagree
 * @param hierarchy from the state down to the deepest division, outermost first; links to actors
 * @param predecessors bodies it grew out of; likewise {@code successors}
 * @param network facts that only networks have; null for others
 */
public record Actor(
    String id,
    Kind kind,
    String name,
    @Nullable String country,
    @Nullable Location site,
    Period existence,
    List<Milestone> dates,
    List<Name> names,
    List<Identifier> identifiers,
    List<Population> populations,
    List<Reference> hierarchy,
    List<Tenure> parents,
    List<Lineage> predecessors,
    List<Lineage> successors,
    List<OfficeHolder> officeHolders,
    List<Seat> seats,
    @Nullable Network network,
    @Nullable Description description,
    String sourceId) {

  /** An actor named in passing. */
  public record Reference(String id, Kind kind, String name) {}

  /**
   * @param latitude degrees north, WGS 84
   * @param featureCode the gazetteer's; null for other actors than cities
   * @param placeName the gazetteer's name of the place
   */
  public record Location(
      double latitude,
      double longitude,
      @Nullable Integer geonamesId,
      @Nullable String featureCode,
      String placeName,
      @Nullable Integer elevation,
      @Nullable String timeZone) {}

  /**
   * @param event BEGAN or ENDED
   * @param label FOUNDED, LAUNCHED, CONSTITUTED, MERGED, CLOSED, TRANSFORMED
   */
  public record Milestone(String event, PartialDate on, String label, String sourceId) {}

  /**
   * @param scheme one of the schemes of table actor_identifier
   */
  public record Identifier(String scheme, String value, String sourceId) {}

  /**
   * @param boundary MUNICIPAL, METRO, NATIONAL or UNSTATED
   * @param asOf null when the source does not say
   */
  public record Population(
      long persons, String boundary, @Nullable PartialDate asOf, String sourceId) {}

  /** Belonging to a larger body for a time. */
  public record Tenure(Reference parent, Period period, String sourceId) {}

  /**
   * @param how MERGED, TRANSFORMED or SPLIT
   */
  public record Lineage(Reference other, @Nullable PartialDate on, String how, String sourceId) {}

  public record OfficeHolder(String role, String person, Period period, String sourceId) {}

  /**
   * @param city the actor at the seat, when it is in the register
   */
  public record Seat(
      @Nullable Reference city,
      String placeName,
      @Nullable String country,
      Period period,
      String sourceId) {}

  /**
   * @param scope GLOBAL, REGIONAL, NATIONAL; null if no source says
   * @param themes keys such as climate
   */
  public record Network(
      @Nullable String scope,
      List<String> themes,
      @Nullable String legalForm,
      List<Founder> founders,
      String sourceId) {}

  /**
   * @param actor null when the founder is not in the register
   */
  public record Founder(@Nullable Reference actor, String name, String type, String sourceId) {}

  public record Description(String text, String sourceId) {}
}
