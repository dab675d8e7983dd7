/** Reads a document of whatever format as a text, or says where and why it cannot. */
@NullMarked
package city.hansa.engine.text.read;

import org.jspecify.annotations.NullMarked;
