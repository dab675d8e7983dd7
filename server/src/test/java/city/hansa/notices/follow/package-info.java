/** Following notices, and the letters about them. */
@NullMarked
package city.hansa.notices.follow;

import org.jspecify.annotations.NullMarked;
