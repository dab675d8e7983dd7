/** Finds actors by any of their names, while they are being typed. */
@ApplicationModule(allowedDependencies = {"kernel", "site", "actors"})
@NullMarked
package city.hansa.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
