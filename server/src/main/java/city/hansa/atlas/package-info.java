/** Refreshes the gazetteer from an operator's files, and merges duplicates. */
@ApplicationModule(
    allowedDependencies = {"kernel", "site", "shipped", "sources", "places", "actors"})
@NullMarked
package city.hansa.atlas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
