/** Facts about instruments that come with the product, entered as reported acts with sources. */
@NullMarked
package city.hansa.instruments.shipped;

import org.jspecify.annotations.NullMarked;
