/** Negotiations as data. */
@NullMarked
package city.hansa.negotiation.api;

import org.jspecify.annotations.NullMarked;
