/** What pages and data show of a network's members: filtered, grouped, as of a day. */
@NullMarked
package city.hansa.memberships.view;

import org.jspecify.annotations.NullMarked;
