/** Whom a city could work with: others by what they share with it, every point explained. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "site",
      "actors",
      "acts",
      "acts::words",
      "instruments",
      "instruments::catalogue",
      "instruments::roll",
      "memberships",
      "memberships::book",
      "offices",
      "ties",
      "ties::roll"
    })
@NullMarked
package city.hansa.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
