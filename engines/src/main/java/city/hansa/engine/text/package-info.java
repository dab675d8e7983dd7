/** Texts as trees of clauses with stable addresses: how they are built, compared and written. */
@NullMarked
package city.hansa.engine.text;

import org.jspecify.annotations.NullMarked;
