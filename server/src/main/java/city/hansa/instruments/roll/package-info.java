/** Who takes part in an instrument, on any day and as known on any day, fast. */
@NamedInterface("roll")
@NullMarked
package city.hansa.instruments.roll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
