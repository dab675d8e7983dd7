/** Tells open pages that a draft has changed. */
@NullMarked
package city.hansa.negotiation.live;

import org.jspecify.annotations.NullMarked;
