/** Acts from a file: what its columns mean, row by row. */
@NamedInterface("bring")
@NullMarked
package city.hansa.acts.bring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
