/** Leaving: persons erased on demand or when their time is over, and what else is let go of. */
@NullMarked
package city.hansa.accounts.leaving;

import org.jspecify.annotations.NullMarked;
