/** Tests of the first load and of what readers see while it runs. */
@NullMarked
package city.hansa.start;

import org.jspecify.annotations.NullMarked;
