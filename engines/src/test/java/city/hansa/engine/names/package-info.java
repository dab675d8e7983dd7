/** Tests of the names engine. */
@NullMarked
package city.hansa.engine.names;

import org.jspecify.annotations.NullMarked;
