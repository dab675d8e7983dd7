/**
 * What the acts of one subject come to: lifecycles as tables, corrections, and the status on a day
 * as known at an instant.
 */
@NullMarked
package city.hansa.engine.register.fold;

import org.jspecify.annotations.NullMarked;
