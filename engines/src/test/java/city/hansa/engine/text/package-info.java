/** Texts that the tests of the text engine share. */
@NullMarked
package city.hansa.engine.text;

import org.jspecify.annotations.NullMarked;
