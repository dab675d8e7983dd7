package city.hansa.accounts;

import city.hansa.kernel.Viewer.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that an account held or holds at an organisation.
 *
 * @param person the account's name today; empty once erased
 * @param organisationName the organisation's name
 * @param grantedBy name of who gave it; empty if the server did or the person is erased
 * @param endedAt null while it is held
 */
public record RoleHeld(
    long id,
    UUID account,
    String person,
    String organisation,
    String organisationName,
    Role role,
    Instant grantedAt,
    String grantedBy,
    @Nullable Instant endedAt,
    String endedBy) {

  public boolean holds() {
    return endedAt == null;
  }
}
