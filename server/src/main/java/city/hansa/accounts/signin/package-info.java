/** The ways in: password, second factor, one-time links, sessions, and who reads in a request. */
@NullMarked
package city.hansa.accounts.signin;

import org.jspecify.annotations.NullMarked;
