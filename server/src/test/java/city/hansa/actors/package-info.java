/** Tests of the package of the same name. */
@NullMarked
package city.hansa.actors;

import org.jspecify.annotations.NullMarked;
