/** Tests of the package of the same name. */
@NullMarked
package city.hansa.actors.api;

import org.jspecify.annotations.NullMarked;
