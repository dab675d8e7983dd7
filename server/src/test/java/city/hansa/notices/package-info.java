/** Notices numbered, read and fed. */
@NullMarked
package city.hansa.notices;

import org.jspecify.annotations.NullMarked;
