/** Importing in the browser: choose, look, write. */
@NullMarked
package city.hansa.imports.pages;

import org.jspecify.annotations.NullMarked;
