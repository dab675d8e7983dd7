/** Keys with which programs come for a person. */
@NullMarked
package city.hansa.accounts.tokens;

import org.jspecify.annotations.NullMarked;
