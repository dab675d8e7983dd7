/** Ties that come with the product, entered as reported acts with their sources. */
@NullMarked
package city.hansa.ties.shipped;

import org.jspecify.annotations.NullMarked;
