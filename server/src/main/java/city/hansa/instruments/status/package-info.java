/** What status pages and their data show of a roll: filtered, grouped, through time, fast. */
@NullMarked
package city.hansa.instruments.status;

import org.jspecify.annotations.NullMarked;
