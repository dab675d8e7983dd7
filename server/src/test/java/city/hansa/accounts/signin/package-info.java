/** Tests of the ways in, from inside. */
@NullMarked
package city.hansa.accounts.signin;

import org.jspecify.annotations.NullMarked;
