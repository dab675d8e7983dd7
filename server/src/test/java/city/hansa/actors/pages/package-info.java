/** Tests of the package of the same name. */
@NullMarked
package city.hansa.actors.pages;

import org.jspecify.annotations.NullMarked;
