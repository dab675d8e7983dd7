/** Tests of {@code city.hansa.engine.text.compare}. */
@NullMarked
package city.hansa.engine.text.compare;

import org.jspecify.annotations.NullMarked;
