/** Acts in words: sentences, labels, reasons, and the filters of a list as readers write them. */
@NamedInterface("words")
@NullMarked
package city.hansa.acts.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
