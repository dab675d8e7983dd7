/** Finds actors and instruments by any of their names, while they are being typed. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "site",
      "actors",
      "acts",
      "acts::words",
      "instruments",
      "instruments::catalogue"
    })
@NullMarked
package city.hansa.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
