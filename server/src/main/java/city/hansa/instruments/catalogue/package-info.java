/** All instruments there are, to be searched and related. */
@NamedInterface("catalogue")
@NullMarked
package city.hansa.instruments.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
