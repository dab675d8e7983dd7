/** Pages on which an office keeps its hooks. */
@NullMarked
package city.hansa.hooks.pages;

import org.jspecify.annotations.NullMarked;
