/**
 * Reference data of the gazetteer: places, divisions, countries and world regions, refreshed as a
 * whole.
 */
@ApplicationModule(allowedDependencies = {"kernel", "site", "shipped", "sources"})
@NullMarked
package city.hansa.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
