/**
 * Lists of members and ties from people's spreadsheets: who is meant, what they change, as acts.
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
      "acts::bring",
      "imports",
      "imports::reading",
      "imports::runs",
      "imports::words"
    })
@NullMarked
package city.hansa.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
