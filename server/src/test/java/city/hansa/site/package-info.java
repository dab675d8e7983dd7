/** Tests of the frame. */
@NullMarked
package city.hansa.site;

import org.jspecify.annotations.NullMarked;
