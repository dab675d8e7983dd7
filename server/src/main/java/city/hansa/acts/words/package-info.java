/** Acts in words: sentences, labels, reasons, and the filters of a list as readers write them. */
@NullMarked
package city.hansa.acts.words;

import org.jspecify.annotations.NullMarked;
