/** Tests from inside the package. */
@NullMarked
package city.hansa.acts.store;

import org.jspecify.annotations.NullMarked;
