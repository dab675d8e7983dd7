/** Pages for people and their administrators. */
@NullMarked
package city.hansa.accounts.pages;

import org.jspecify.annotations.NullMarked;
