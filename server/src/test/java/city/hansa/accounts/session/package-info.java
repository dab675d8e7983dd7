/** Tests of sessions, from inside, and sessions for other tests. */
@NullMarked
package city.hansa.accounts.session;

import org.jspecify.annotations.NullMarked;
