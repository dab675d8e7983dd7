/** Texts as data, and files of them. */
@NullMarked
package city.hansa.texts.api;

import org.jspecify.annotations.NullMarked;
