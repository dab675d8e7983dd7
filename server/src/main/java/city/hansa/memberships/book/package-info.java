/** Every membership in memory: who belonged to which network on any day, as known at any time. */
@NullMarked
package city.hansa.memberships.book;

import org.jspecify.annotations.NullMarked;
