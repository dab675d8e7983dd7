/** Tests of module portal. */
@NullMarked
package city.hansa.portal;

import org.jspecify.annotations.NullMarked;
