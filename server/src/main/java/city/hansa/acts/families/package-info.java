/** The families of acts that every register has. */
@NullMarked
package city.hansa.acts.families;

import org.jspecify.annotations.NullMarked;
