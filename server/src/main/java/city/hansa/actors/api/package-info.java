/** What programs read of actors: JSON, CSV, GeoJSON and JSON-LD below /api/v1. */
@NullMarked
package city.hansa.actors.api;

import org.jspecify.annotations.NullMarked;
