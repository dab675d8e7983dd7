/** Claims put on record by acts, and the tables that follow those acts. */
@NullMarked
package city.hansa.claims.stating;

import org.jspecify.annotations.NullMarked;
