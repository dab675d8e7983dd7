/**
 * The fold for many subjects at once, over columns of numbers: for counts and curves. It knows days
 * and no corrections; a subject that needs more is named, and folded by {@code register.fold}.
 */
@NullMarked
package city.hansa.engine.register.columns;

import org.jspecify.annotations.NullMarked;
