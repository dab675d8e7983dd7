/** The database: PostgreSQL's own server run for the operator, or the server the operator names. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package city.hansa.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
