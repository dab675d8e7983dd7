/** Reads the data files that ship with the product and copies their rows into tables in bulk. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package city.hansa.shipped;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
