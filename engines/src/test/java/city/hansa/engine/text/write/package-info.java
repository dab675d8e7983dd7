/** Tests of what is written, by other libraries' eyes. */
@NullMarked
package city.hansa.engine.text.write;

import org.jspecify.annotations.NullMarked;
