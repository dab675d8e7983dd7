/** What holds of a standing relation: who asserts it, when its term ends, how alive it is. */
@NullMarked
package city.hansa.engine.register.tie;

import org.jspecify.annotations.NullMarked;
