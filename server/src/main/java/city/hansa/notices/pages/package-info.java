/** Notices as pages, laid out like the notifications of a depositary. */
@NullMarked
package city.hansa.notices.pages;

import org.jspecify.annotations.NullMarked;
