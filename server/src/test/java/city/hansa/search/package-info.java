/** Tests of module search. */
@NullMarked
package city.hansa.search;

import org.jspecify.annotations.NullMarked;
