/**
 * Negotiation of a common text: delegations propose, comment, bracket, support and object clause by
 * clause; the secretariat merges and freezes what is agreed.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "site",
      "database",
      "actors",
      "accounts",
      "acts",
      "acts::words",
      "instruments",
      "instruments::roll",
      "instruments::life",
      "texts",
      "texts::bring"
    })
@NullMarked
package city.hansa.negotiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
