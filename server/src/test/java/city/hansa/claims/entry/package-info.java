/** A claim as fields of text, read in one way for form, API, import and what ships. */
@NullMarked
package city.hansa.claims.entry;

import org.jspecify.annotations.NullMarked;
