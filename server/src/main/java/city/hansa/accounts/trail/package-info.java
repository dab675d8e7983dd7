/** Reading the audit: who may see which entries. */
@NullMarked
package city.hansa.accounts.trail;

import org.jspecify.annotations.NullMarked;
