/** Periods, deadlines, terms and the days on which texts take effect, by the calendar. */
@NullMarked
package city.hansa.engine.register.calendar;

import org.jspecify.annotations.NullMarked;
