/** Lists for programs. */
@NullMarked
package city.hansa.lists.api;

import org.jspecify.annotations.NullMarked;
