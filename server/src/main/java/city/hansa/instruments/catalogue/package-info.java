/** All instruments there are, to be searched and related. */
@NullMarked
package city.hansa.instruments.catalogue;

import org.jspecify.annotations.NullMarked;
