/** Lists of members that come with the product, entered as reported acts with their sources. */
@NullMarked
package city.hansa.memberships.shipped;

import org.jspecify.annotations.NullMarked;
