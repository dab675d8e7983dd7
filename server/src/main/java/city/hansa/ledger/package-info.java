/**
 * The transparency log: every act's hash under a signed root, and receipts that anyone can check.
 */
@ApplicationModule(allowedDependencies = {"kernel", "site", "database"})
@NullMarked
package city.hansa.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
