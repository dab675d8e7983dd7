/**
 * The register's basic notions: dates that keep their precision, periods, and answers that may be
 * unknown.
 */
@NullMarked
package city.hansa.engine.register;

import org.jspecify.annotations.NullMarked;
