/**
 * Standing relations between actors: sister cities, friendships, cooperation, projects, offices
 * abroad, consulates in town, sponsors; each with its life, its sides and its health.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "site",
      "database",
      "shipped",
      "sources",
      "actors",
      "occasions",
      "accounts",
      "acts",
      "acts::words",
      "acts::shipped",
      "mandate"
    })
@NullMarked
package city.hansa.ties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
