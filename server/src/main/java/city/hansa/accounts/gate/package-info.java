/** What stands before every request: who reads, where forms come from, what tokens open. */
@NullMarked
package city.hansa.accounts.gate;

import org.jspecify.annotations.NullMarked;
