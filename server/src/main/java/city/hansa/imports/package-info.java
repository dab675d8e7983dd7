/** Lists that people bring as files: read, checked row by row, shown before anything is written. */
@ApplicationModule(allowedDependencies = {"kernel", "site", "database", "accounts"})
@NullMarked
package city.hansa.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
