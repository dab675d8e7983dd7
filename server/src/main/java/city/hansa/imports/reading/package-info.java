/** Reads separated values as people's programs write them: any delimiter, any usual encoding. */
@NullMarked
package city.hansa.imports.reading;

import org.jspecify.annotations.NullMarked;
