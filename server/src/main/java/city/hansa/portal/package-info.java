/** What people read first: the home page with its map, networks through time, and open data. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "site",
      "sources",
      "places",
      "actors",
      "occasions",
      "claims",
      "search"
    })
@NullMarked
package city.hansa.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
