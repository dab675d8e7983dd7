/**
 * Memberships: who belongs to which network, since when, at what level, with which fees and duties,
 * as of any day; computed from acts.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "site",
      "database",
      "shipped",
      "sources",
      "places",
      "actors",
      "accounts",
      "acts",
      "acts::words",
      "acts::shipped"
    })
@NullMarked
package city.hansa.memberships;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
