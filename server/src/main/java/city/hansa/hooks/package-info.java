/**
 * Hooks: endpoints of offices that are told of acts, signed and tried again until they take them.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "site",
      "database",
      "mail",
      "sources::archive",
      "actors",
      "accounts",
      "acts",
      "acts::api",
      "acts::words"
    })
@NullMarked
package city.hansa.hooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
