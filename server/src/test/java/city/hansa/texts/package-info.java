/** Tests of the texts of instruments: acts, pages, files. */
@NullMarked
package city.hansa.texts;

import org.jspecify.annotations.NullMarked;
