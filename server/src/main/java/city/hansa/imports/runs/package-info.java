/** An import from the file that came to what was written: kept between requests and restarts. */
@NamedInterface("runs")
@NullMarked
package city.hansa.imports.runs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
