/** What programs read and deposit of acts: JSON, JSON lines and CSV below /api/v1. */
@NamedInterface("api")
@NullMarked
package city.hansa.acts.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
