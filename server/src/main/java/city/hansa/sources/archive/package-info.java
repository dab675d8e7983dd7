/** Copies of sources, kept for the day on which an address is gone. */
@NullMarked
package city.hansa.sources.archive;

import org.jspecify.annotations.NullMarked;
