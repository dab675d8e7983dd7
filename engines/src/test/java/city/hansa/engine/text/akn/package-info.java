/** Tests of {@code city.hansa.engine.text.akn}. */
@NullMarked
package city.hansa.engine.text.akn;

import org.jspecify.annotations.NullMarked;
