/** Hansa's start and wiring: the top floor, which no other package imports. */
@NullMarked
package city.hansa;

import org.jspecify.annotations.NullMarked;
