/** Hooks as data. */
@NullMarked
package city.hansa.hooks.api;

import org.jspecify.annotations.NullMarked;
