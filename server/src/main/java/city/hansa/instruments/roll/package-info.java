/** Who takes part in an instrument, on any day and as known on any day, fast. */
@NullMarked
package city.hansa.instruments.roll;

import org.jspecify.annotations.NullMarked;
