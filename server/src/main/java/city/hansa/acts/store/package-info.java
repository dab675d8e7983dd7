/** How acts lie in the database and in the log: rows, canonical entries, commitments. */
@NullMarked
package city.hansa.acts.store;

import org.jspecify.annotations.NullMarked;
