/** Tests of {@code city.hansa.engine.text.tree}. */
@NullMarked
package city.hansa.engine.text.tree;

import org.jspecify.annotations.NullMarked;
