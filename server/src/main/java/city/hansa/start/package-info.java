/** The start: loads the facts that ship, and answers for the site until they are there. */
@ApplicationModule(allowedDependencies = {"kernel", "site", "database"})
@NullMarked
package city.hansa.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
