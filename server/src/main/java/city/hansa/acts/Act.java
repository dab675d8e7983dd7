package city.hansa.acts;

import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, on a day, as the register keeps it. It never changes; a wrong one is answered
 * by another that corrects or cancels it.
 *
 * @param number from 1, in the order of the log; the index of its leaf plus one
 * @param type {@code family.verb}; one that this version does not know is kept and shown as it is
 * @param onBehalfOf actor id, or null
 * @param subject what it concerns, an id inside the family
 * @param madeOn in the world
 * @param receivedOn by the depositary or the body that keeps the matter; null if nobody says
 * @param recordedAt by this register, to the microsecond; never before that of the act before
 * @param recordedBy account; null once that person has been erased
 * @param office the organisation in whose name it was recorded
 * @param role in which the account recorded it, as {@link city.hansa.kernel.Viewer.Role} names it
 * @param by the person by whose hand the actor acted, or null
 * @param authority id of an authority, or null
 * @param textVersion id of a version of a text, or null
 * @param place where it was done, in words, or null
 * @param conditions a reservation or statement made with it, or null
 * @param parties actor ids of the ends of the subject
 * @param batch the import or batch that brought it; null for an act deposited by itself
 */
public record Act(
    long number,
    String type,
    String actor,
    @Nullable String onBehalfOf,
    String subject,
    PartialDate madeOn,
    @Nullable PartialDate receivedOn,
    Instant recordedAt,
    @Nullable UUID recordedBy,
    String office,
    String role,
    Standing standing,
    @Nullable Signer by,
    @Nullable String authority,
    @Nullable String textVersion,
    @Nullable String place,
    List<Evidence> evidence,
    @Nullable String conditions,
    @Nullable Long corrects,
    @Nullable Long cancels,
    Visibility visibility,
    List<String> parties,
    Payload payload,
    @Nullable String batch) {

  public Act {
    evidence = List.copyOf(evidence);
    parties = List.copyOf(parties);
  }

  public String family() {
    return type.substring(0, type.indexOf('.'));
  }

  public String verb() {
    return type.substring(type.indexOf('.') + 1);
  }

  /** The matter that it concerns; of an act that voids another, the matter of that one. */
  public Subject matter() {
    return Subject.of(family(), subject);
  }

  /** What it corrects or cancels; null if nothing. */
  public @Nullable Long target() {
    return corrects == null ? cancels : corrects;
  }
}
