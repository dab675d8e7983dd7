/** Claims from a file, one a row. */
@NullMarked
package city.hansa.claims.bring;

import org.jspecify.annotations.NullMarked;
