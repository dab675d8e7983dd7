/** The wizard that brings a list: file, columns, who is meant, preview, written. */
@NullMarked
package city.hansa.lists.pages;

import org.jspecify.annotations.NullMarked;
