package city.hansa.accounts;

import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says no to those who may not, before anything is done. */
public final class Allowed {

  private Allowed() {}

  /**
   * @return the account of whoever is signed in
   * @throws Refused 401 if nobody is, which shows a reader the way to sign in
   */
  public static UUID signedIn(Viewer viewer) {
    @Nullable UUID account = viewer.account();
    if (account == null) {
      throw new Refused(Why.SIGN_IN, "accounts.signIn.needed");
    }
    return account;
  }

  /**
   * @throws Refused 401 or 403
   */
  public static UUID administrator(Viewer viewer) {
    UUID account = signedIn(viewer);
    if (!viewer.administrator()) {
      throw new Refused(Why.FORBIDDEN, "accounts.administratorsOnly");
    }
    return account;
  }

  /**
   * One of the roles at that organisation, or any role if none is named.
   *
   * @throws Refused 401 or 403
   */
  public static UUID at(Viewer viewer, String organisation, Role... oneOf) {
    UUID account = signedIn(viewer);
    boolean holds =
        oneOf.length == 0
            ? viewer.organisations().contains(organisation)
            : Stream.of(oneOf).anyMatch(role -> viewer.has(role, organisation));
    if (!holds) {
      throw new Refused(Why.FORBIDDEN, "accounts.roleNeeded", organisation);
    }
    return account;
  }
}
