/** Gatherings with place and time: summits, conferences of parties, congresses. */
@ApplicationModule(
    allowedDependencies = {"kernel", "site", "shipped", "sources", "places", "actors"})
@NullMarked
package city.hansa.occasions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
