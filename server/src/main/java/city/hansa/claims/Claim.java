package city.hansa.claims;

import city.hansa.engine.register.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statement of fact with a number, as somebody made it. It may disagree with others; all are
 * kept.
 *
 * @param id readable and stable
 * @param about what it speaks of; only claims about the same can agree or disagree
 * @param asOf the time for which it holds; null if its source does not say
 * @param across over how many cities these people are said to live; null if it does not say
 * @param statedBy who says so, in words
 * @param source id of the source in which it stands; null for what is computed
 * @param place where in the source: a page, a paragraph, a line
 * @param quotes id of the source from which this one took it, if it did; such a claim confirms
 *     nothing
 * @param checkOn for a forecast, the first day on which it can be checked; null for any other
 * @param note what a reader must know beside it
 */
public record Claim(
    String id,
    About about,
    Quantity quantity,
    @Nullable PartialDate asOf,
    @Nullable BigDecimal across,
    String statedBy,
    @Nullable String source,
    @Nullable String place,
    @Nullable String quotes,
    @Nullable LocalDate checkOn,
    @Nullable String note,
    Origin origin) {

  /**
   * What a claim speaks of.
   *
   * @param subject id of an actor or of a topic
   * @param predicate what is said of it, such as {@code adopted}
   * @param unit in lower case, such as {@code mayor}, {@code person}, {@code percent}
   * @param boundary of what exactly, such as {@code municipality}; null if not said
   */
  public record About(
      String subject, String predicate, CountKind kind, String unit, @Nullable String boundary) {}

  /** A figure that a module computes. */
  public static Claim computed(
      String id, About about, Quantity quantity, LocalDate day, Origin.Computed by) {
    return new Claim(
        id, about, quantity, PartialDate.of(day), null, "", null, null, null, null, null, by);
  }

  /** Whether the times of both meet; false if one of them does not say. */
  public boolean meetsInTime(Claim other) {
    return asOf != null
        && other.asOf != null
        && !asOf.earliest().isAfter(other.asOf.latest())
        && !other.asOf.earliest().isAfter(asOf.latest());
  }

  /** Whether both speak of the same thing, so that they can agree or disagree. */
  public boolean speaksOfTheSameAs(Claim other) {
    return about.equals(other.about) && meetsInTime(other);
  }

  /** Whether neither rests on the other, nor both on a third. */
  public boolean independentOf(Claim other) {
    if (origin instanceof Origin.Reckoned || other.origin instanceof Origin.Reckoned) {
      return false;
    }
    if (origin instanceof Origin.Computed || other.origin instanceof Origin.Computed) {
      return origin.getClass() != other.origin.getClass();
    }
    return root() != null
        && other.root() != null
        && !root().equals(other.root())
        && !statedBy.equalsIgnoreCase(other.statedBy);
  }

  /** Whether another confirms it: independent of it, possible with it, and near its number. */
  public boolean confirmedBy(Claim other) {
    return independentOf(other) && quantity.supportedBy(other.quantity);
  }

  private @Nullable String root() {
    return quotes == null ? source : quotes;
  }

  /** Whether the register or arithmetic says so, not a person. */
  public boolean reckoned() {
    return origin instanceof Origin.Computed || origin instanceof Origin.Reckoned;
  }
}
