/** Who belongs to what as data: JSON, CSV and GeoJSON. */
@NullMarked
package city.hansa.memberships.api;

import org.jspecify.annotations.NullMarked;
