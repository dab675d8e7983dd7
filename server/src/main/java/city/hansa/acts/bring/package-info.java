/** Acts from a file: what its columns mean, row by row. */
@NullMarked
package city.hansa.acts.bring;

import org.jspecify.annotations.NullMarked;
