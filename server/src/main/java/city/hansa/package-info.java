/** Hansa: starts the application; every package below is a module. */
@NullMarked
package city.hansa;

import org.jspecify.annotations.NullMarked;
