/** Signing in with the OpenID provider of the operator. */
@NullMarked
package city.hansa.accounts.provider;

import org.jspecify.annotations.NullMarked;
