/** What the rows and columns of an unknown table mean, as far as they show it themselves. */
@NullMarked
package city.hansa.lists.reading;

import org.jspecify.annotations.NullMarked;
