/** International offices: what each is for, who works there in which languages, on what. */
@ApplicationModule(allowedDependencies = {"kernel", "site", "actors", "acts", "acts::words"})
@NullMarked
package city.hansa.offices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
