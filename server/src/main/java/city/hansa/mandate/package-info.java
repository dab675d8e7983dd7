/**
 * The mandate check: which legal steps stand before an office that wants to bind itself, by dated
 * rule packs whose sources are named. It is information, never legal advice.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package city.hansa.mandate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
