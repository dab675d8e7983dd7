/** What readers see of memberships: the members of a network, and what an actor belongs to. */
@NullMarked
package city.hansa.memberships.pages;

import org.jspecify.annotations.NullMarked;
