/** Tests of refreshing the gazetteer, on a real database. */
@NullMarked
package city.hansa.atlas;

import org.jspecify.annotations.NullMarked;
