/** Ties as data. */
@NullMarked
package city.hansa.ties.api;

import org.jspecify.annotations.NullMarked;
