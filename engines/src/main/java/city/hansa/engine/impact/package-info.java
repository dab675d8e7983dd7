/** How many people a set of places holds when nobody is counted twice; imports nothing of ours. */
@NullMarked
package city.hansa.engine.impact;

import org.jspecify.annotations.NullMarked;
