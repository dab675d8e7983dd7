/** Tests of reading: good documents and bad ones. */
@NullMarked
package city.hansa.engine.text.read;

import org.jspecify.annotations.NullMarked;
