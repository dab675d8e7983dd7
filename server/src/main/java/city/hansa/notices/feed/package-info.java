/** Notices as Atom feeds. */
@NullMarked
package city.hansa.notices.feed;

import org.jspecify.annotations.NullMarked;
