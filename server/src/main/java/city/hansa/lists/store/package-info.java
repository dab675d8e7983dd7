/** How lists that were brought lie in the database. */
@NullMarked
package city.hansa.lists.store;

import org.jspecify.annotations.NullMarked;
