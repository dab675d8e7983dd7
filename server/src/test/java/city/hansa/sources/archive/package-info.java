/** Tests of the copies of sources. */
@NullMarked
package city.hansa.sources.archive;

import org.jspecify.annotations.NullMarked;
