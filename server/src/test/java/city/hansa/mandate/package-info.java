/** Tests of the mandate check. */
@NullMarked
package city.hansa.mandate;

import org.jspecify.annotations.NullMarked;
