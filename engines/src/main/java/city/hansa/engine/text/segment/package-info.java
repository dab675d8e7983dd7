/** Makes the tree of clauses out of the paragraphs that a reader of some format has found. */
@NullMarked
package city.hansa.engine.text.segment;

import org.jspecify.annotations.NullMarked;
