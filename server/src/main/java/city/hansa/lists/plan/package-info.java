/** What a list changes in the register: joins, departures, what is taken back. */
@NullMarked
package city.hansa.lists.plan;

import org.jspecify.annotations.NullMarked;
