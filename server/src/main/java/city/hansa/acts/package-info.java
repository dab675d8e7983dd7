/**
 * Acts: what somebody did, on a day, with what authority, shown by what; written once, for ever.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "site",
      "database",
      "shipped",
      "sources",
      "actors",
      "accounts",
      "authority",
      "ledger",
      "imports"
    })
@NullMarked
package city.hansa.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
