@NullMarked
package city.hansa.imports.reading;

import org.jspecify.annotations.NullMarked;
