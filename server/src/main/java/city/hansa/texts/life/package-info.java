/** The acts about texts: which there are, where they lead, and what stands in their way. */
@NullMarked
package city.hansa.texts.life;

import org.jspecify.annotations.NullMarked;
