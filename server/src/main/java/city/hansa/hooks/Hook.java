package city.hansa.hooks;

import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint of an office that is told of acts.
 *
 * @param office actor id of the organisation
 * @param inside whether acts are sent that only partners or the office may read
 * @param madeBy account
 * @param passed acts up to this number have been looked at
 * @param nextAt nothing is sent before
 * @param failingSince first failure after the last success; null if the last attempt went well
 * @param deliveredAt when the endpoint took something for the last time
 */
public record Hook(
    UUID id,
    String office,
    URI address,
    Wants wants,
    boolean inside,
    State state,
    UUID madeBy,
    Instant madeAt,
    long passed,
    Instant nextAt,
    @Nullable Instant failingSince,
    @Nullable Instant deliveredAt) {

  /** Whether it is told. */
  public enum State {
    ON,
    /** Its office switched it off. */
    OFF,
    /** The register gave it up. */
    FAILED
  }

  /**
   * As whom it reads: as everybody, or as its office without those who answer for it, and so never
   * what is RESTRICTED. Its own id stands for the account, under which nobody records anything.
   */
  Viewer reads() {
    return inside
        ? new Viewer(id, "", Map.of(office, Set.of(Role.DESK_OFFICER)), false)
        : Viewer.PUBLIC;
  }
}
