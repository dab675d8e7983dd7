package city.hansa.authority;

import city.hansa.accounts.Allowed;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.util.UUID;
import java.util.stream.Stream;

/** Who records and ends authorities and terms: head of office, counsel and registrar. */
public final class Recorders {
  private static final Role[] ROLES = {Role.HEAD_OF_OFFICE, Role.COUNSEL, Role.REGISTRAR};

  private Recorders() {}

  /**
   * @throws city.hansa.kernel.Refused 401 or 403 to those who are none of them there
   */
  public static UUID allow(Viewer viewer, String organisation) {
    return Allowed.at(viewer, organisation, ROLES);
  }

  public static boolean include(Viewer viewer, String organisation) {
    return Stream.of(ROLES).anyMatch(role -> viewer.has(role, organisation));
  }
}
