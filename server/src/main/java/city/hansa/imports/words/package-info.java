/** Problems of rows in the words of a reader. */
@NamedInterface("words")
@NullMarked
package city.hansa.imports.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
