/** Taking acts in: what stands in the way, and the one writer. */
@NullMarked
package city.hansa.acts.deposit;

import org.jspecify.annotations.NullMarked;
