/** Files that are sent: taken in, their rows kept, and what they show before anything is said. */
@NullMarked
package city.hansa.lists.intake;

import org.jspecify.annotations.NullMarked;
