@NullMarked
package city.hansa.imports;

import org.jspecify.annotations.NullMarked;
