/** Notices: every act is made known under a number, as a page, as a feed and by letter. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "site",
      "database",
      "mail",
      "actors",
      "accounts",
      "acts",
      "acts::words",
      "imports"
    })
@NullMarked
package city.hansa.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
