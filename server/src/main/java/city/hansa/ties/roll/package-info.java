/** All ties that are known, folded in memory, as of any day. */
@NamedInterface("roll")
@NullMarked
package city.hansa.ties.roll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
