/** The acts of ties: which there are, where they lead, and what stands in their way. */
@NullMarked
package city.hansa.ties.life;

import org.jspecify.annotations.NullMarked;
