/** Instruments and who takes part in them as data. */
@NullMarked
package city.hansa.instruments.api;

import org.jspecify.annotations.NullMarked;
