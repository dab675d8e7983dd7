/** Authority: on what ground a person may act for an actor, and on which days. */
@ApplicationModule(
    allowedDependencies = {"kernel", "site", "database", "sources", "actors", "accounts"})
@NullMarked
package city.hansa.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
