/**
 * The signature campaign of an instrument: who is invited, reminded and still silent, and what
 * comes back by personal links.
 */
@NullMarked
package city.hansa.instruments.campaign;

import org.jspecify.annotations.NullMarked;
