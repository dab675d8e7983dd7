/** Notices as data. */
@NullMarked
package city.hansa.notices.api;

import org.jspecify.annotations.NullMarked;
