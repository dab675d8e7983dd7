/** Tests of claims. */
@NullMarked
package city.hansa.claims;

import org.jspecify.annotations.NullMarked;
