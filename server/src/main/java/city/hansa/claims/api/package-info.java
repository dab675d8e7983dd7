/** What was counted, as data. */
@NullMarked
package city.hansa.claims.api;

import org.jspecify.annotations.NullMarked;
