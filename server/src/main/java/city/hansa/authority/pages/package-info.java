/** Pages of the desk for authority and terms of office. */
@NullMarked
package city.hansa.authority.pages;

import org.jspecify.annotations.NullMarked;
