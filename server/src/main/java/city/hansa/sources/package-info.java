/** Where facts come from: every fact of the register names one of these. */
@ApplicationModule(allowedDependencies = {"kernel", "site", "database", "shipped"})
@NullMarked
package city.hansa.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
