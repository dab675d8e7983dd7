/** Tests of the gazetteer. */
@NullMarked
package city.hansa.places;

import org.jspecify.annotations.NullMarked;
