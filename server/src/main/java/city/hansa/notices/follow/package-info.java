/** Who wants to hear of which notices, and the letters they get. */
@NullMarked
package city.hansa.notices.follow;

import org.jspecify.annotations.NullMarked;
