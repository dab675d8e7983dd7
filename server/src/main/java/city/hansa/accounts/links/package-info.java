/** Links that let somebody in once: made, shown to whoever hands them on, or sent by mail. */
@NullMarked
package city.hansa.accounts.links;

import org.jspecify.annotations.NullMarked;
