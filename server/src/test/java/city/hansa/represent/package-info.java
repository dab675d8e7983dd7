/** Tests of claims to represent. */
@NullMarked
package city.hansa.represent;

import org.jspecify.annotations.NullMarked;
