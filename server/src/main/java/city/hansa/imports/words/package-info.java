/** Problems of rows in the words of a reader. */
@NullMarked
package city.hansa.imports.words;

import org.jspecify.annotations.NullMarked;
