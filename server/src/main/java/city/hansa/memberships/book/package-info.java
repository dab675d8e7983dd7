/** Every membership in memory: who belonged to which network on any day, as known at any time. */
@NamedInterface("book")
@NullMarked
package city.hansa.memberships.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
