/** Bodies able to act: cities, states, networks and all others, with their facts through time. */
@ApplicationModule(allowedDependencies = {"kernel", "site", "shipped", "sources", "places"})
@NullMarked
package city.hansa.actors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
