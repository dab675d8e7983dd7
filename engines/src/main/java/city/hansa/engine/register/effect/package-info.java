/** When a text takes effect: what must have come about, and how long it takes from there. */
@NullMarked
package city.hansa.engine.register.effect;

import org.jspecify.annotations.NullMarked;
