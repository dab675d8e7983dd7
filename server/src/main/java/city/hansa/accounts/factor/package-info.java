/** The second factor: codes of an authenticator, recovery codes, and the key that seals secrets. */
@NullMarked
package city.hansa.accounts.factor;

import org.jspecify.annotations.NullMarked;
