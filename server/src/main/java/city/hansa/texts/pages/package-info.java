/** The pages of texts: lists, reading, comparison, languages side by side, and the form. */
@NullMarked
package city.hansa.texts.pages;

import org.jspecify.annotations.NullMarked;
