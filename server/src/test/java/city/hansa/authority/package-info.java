/** Tests of authority and terms of office. */
@NullMarked
package city.hansa.authority;

import org.jspecify.annotations.NullMarked;
