/**
 * Two versions of a text held against each other: what became of each clause, and which words
 * changed inside it.
 */
@NullMarked
package city.hansa.engine.text.compare;

import org.jspecify.annotations.NullMarked;
