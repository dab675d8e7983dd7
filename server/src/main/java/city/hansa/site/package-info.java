/**
 * What every page shares: the frame, the reader's day and language, figures, and how a refusal is
 * shown.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "kernel")
@NullMarked
package city.hansa.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
