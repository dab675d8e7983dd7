/** The words of texts in the database, by their checksums. */
@NullMarked
package city.hansa.texts.store;

import org.jspecify.annotations.NullMarked;
