/** Claims to represent: how many people a set of cities holds, nobody counted twice. */
@ApplicationModule(
    allowedDependencies = {"kernel", "site", "shipped", "sources", "places", "actors", "claims"})
@NullMarked
package city.hansa.represent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
