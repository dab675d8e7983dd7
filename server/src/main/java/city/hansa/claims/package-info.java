/** What somebody says is so: figures with kind, unit, day and source, and how they stand. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "site",
      "database",
      "shipped",
      "sources",
      "sources::archive",
      "actors",
      "accounts",
      "acts",
      "acts::bring",
      "imports",
      "instruments",
      "instruments::catalogue"
    })
@NullMarked
package city.hansa.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
