/** Claims from a file. */
@NullMarked
package city.hansa.claims.bring;

import org.jspecify.annotations.NullMarked;
