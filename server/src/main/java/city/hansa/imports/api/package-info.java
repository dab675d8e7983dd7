/** Importing for programs. */
@NullMarked
package city.hansa.imports.api;

import org.jspecify.annotations.NullMarked;
