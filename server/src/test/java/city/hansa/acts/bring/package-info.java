@NullMarked
package city.hansa.acts.bring;

import org.jspecify.annotations.NullMarked;
