/** Tests from inside the package. */
@NullMarked
package city.hansa.acts.deposit;

import org.jspecify.annotations.NullMarked;
