/** Acts: guards, visibility, order, and what the database itself refuses. */
@NullMarked
package city.hansa.acts;

import org.jspecify.annotations.NullMarked;
