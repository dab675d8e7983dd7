/** What a reader of some format finds in a document, and what may be wrong with it. */
@NullMarked
package city.hansa.engine.text.read.draft;

import org.jspecify.annotations.NullMarked;
