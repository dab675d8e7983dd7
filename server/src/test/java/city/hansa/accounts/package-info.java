/** Tests of people, and the people that other modules' tests borrow. */
@NullMarked
package city.hansa.accounts;

import org.jspecify.annotations.NullMarked;
