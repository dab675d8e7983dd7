/**
 * Says which actor is meant by a name as somebody wrote it: to other modules, and to programs by
 * the Reconciliation Service API.
 */
@ApplicationModule(allowedDependencies = {"kernel", "site", "shipped", "actors"})
@NullMarked
package city.hansa.reconcile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
