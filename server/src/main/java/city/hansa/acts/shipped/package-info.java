/** Acts that come with the product: told once, corrected by a newer file, never told twice. */
@NamedInterface("shipped")
@NullMarked
package city.hansa.acts.shipped;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
