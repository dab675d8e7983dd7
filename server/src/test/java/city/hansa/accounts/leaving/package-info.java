/** Tests of leaving, from inside. */
@NullMarked
package city.hansa.accounts.leaving;

import org.jspecify.annotations.NullMarked;
