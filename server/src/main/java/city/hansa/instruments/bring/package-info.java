/** Signatories from a file, one a row. */
@NullMarked
package city.hansa.instruments.bring;

import org.jspecify.annotations.NullMarked;
