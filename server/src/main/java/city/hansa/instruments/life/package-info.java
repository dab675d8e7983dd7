/** The acts of the depositary: which there are, where they lead, and what stands in their way. */
@NullMarked
package city.hansa.instruments.life;

import org.jspecify.annotations.NullMarked;
