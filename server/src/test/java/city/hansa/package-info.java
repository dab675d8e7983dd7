/** Tests of the house as a whole. */
@NullMarked
package city.hansa;

import org.jspecify.annotations.NullMarked;
