/** Claims held against each other and against arithmetic: pure. */
@NullMarked
package city.hansa.claims.reckoning;

import org.jspecify.annotations.NullMarked;
