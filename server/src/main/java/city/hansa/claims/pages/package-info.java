/** What was counted, as pages. */
@NullMarked
package city.hansa.claims.pages;

import org.jspecify.annotations.NullMarked;
