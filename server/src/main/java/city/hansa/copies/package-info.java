/** Certified true copies of texts with an extract of the register, and their verification. */
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
      "texts"
    })
@NullMarked
package city.hansa.copies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
