package city.hansa.authority;

import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Period;
import city.hansa.kernel.Visibility;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proof that somebody may act for an actor.
 *
 * @param id readable and stable: {@code authority-12}
 * @param holderRole the office or function that may act
 * @param person name of the person; empty if none is named, or erased
 * @param account the person's account here; null if there is none
 * @param issuer who gave it
 * @param validity as recorded, cut short by a revocation
 * @param subject the one subject it is for; null for all
 * @param sourceId evidence; null if none was archived
 * @param place where in the source
 * @param office organisation in whose name it was recorded
 * @param revocation null while it stands
 */
public record Authority(
    String id,
    Kind kind,
    String actorId,
    String actorName,
    String holderRole,
    String person,
    @Nullable UUID account,
    String issuer,
    @Nullable PartialDate issuedOn,
    Period validity,
    ActScope acts,
    @Nullable String subject,
    @Nullable String sourceId,
    @Nullable String place,
    Visibility visibility,
    String office,
    Instant recordedAt,
    @Nullable Revocation revocation) {

  /**
   * Whether it may be somebody's: it names nobody, or them. Where it names another account, only a
   * name that is its person's speaks for it; where it names a person without account, only another
   * name speaks against it.
   *
   * @param who the account that acts; null if unknown
   * @param name of whoever acted, as printed; empty if not said
   */
  public boolean mayBeOf(@Nullable UUID who, String name) {
    if (account != null && account.equals(who)) {
      return true;
    }
    boolean named = !name.isBlank() && !person.isBlank();
    boolean same = named && name.strip().equalsIgnoreCase(person.strip());
    return same || account == null && !named;
  }

  /** On what ground. */
  public enum Kind {
    /** The office itself carries it. */
    EX_OFFICIO,
    COUNCIL_RESOLUTION,
    /** Whoever had it gave it on. */
    DELEGATION,
    /** A network's members let its secretariat act. */
    NETWORK_MANDATE
  }

  /**
   * @param on the first day on which it is no longer valid
   */
  public record Revocation(PartialDate on, String reason, Instant recordedAt) {}
}
