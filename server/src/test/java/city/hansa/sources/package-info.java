/** Tests of sources. */
@NullMarked
package city.hansa.sources;

import org.jspecify.annotations.NullMarked;
