/**
 * The depositary: instruments from the first draft to their end, who takes part in them and how,
 * all of it computed from acts.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "site",
      "database",
      "shipped",
      "sources",
      "sources::archive",
      "places",
      "actors",
      "accounts",
      "authority",
      "ledger",
      "acts",
      "acts::words",
      "acts::shipped",
      "acts::bring",
      "imports",
      "mail",
      "memberships::book",
      "mandate"
    })
@NullMarked
package city.hansa.instruments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
