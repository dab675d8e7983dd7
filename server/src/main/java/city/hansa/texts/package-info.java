/**
 * The texts of instruments: versions and languages, their clauses, what changed between them, and
 * which clauses are commitments.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "site",
      "database",
      "sources",
      "actors",
      "accounts",
      "acts",
      "acts::words",
      "instruments",
      "instruments::life",
      "instruments::signing"
    })
@NullMarked
package city.hansa.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
