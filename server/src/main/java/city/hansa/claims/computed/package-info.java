/** Figures that the register itself computes, beside those that people state. */
@NullMarked
package city.hansa.claims.computed;

import org.jspecify.annotations.NullMarked;
