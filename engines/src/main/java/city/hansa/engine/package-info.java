/** Engines: pure Java, each usable alone; time, randomness and data are handed in. */
@NullMarked
package city.hansa.engine;

import org.jspecify.annotations.NullMarked;
