/** Browsers that are signed in: found by a cookie, listed, ended. */
@NullMarked
package city.hansa.accounts.session;

import org.jspecify.annotations.NullMarked;
