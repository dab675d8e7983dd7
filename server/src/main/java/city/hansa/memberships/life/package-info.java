/** The acts of membership: which there are, where they lead, and what stands in their way. */
@NamedInterface("life")
@NullMarked
package city.hansa.memberships.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
