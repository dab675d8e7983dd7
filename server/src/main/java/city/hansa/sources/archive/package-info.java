/** Copies of sources, kept for the day on which an address is gone. */
@NamedInterface("archive")
@NullMarked
package city.hansa.sources.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
