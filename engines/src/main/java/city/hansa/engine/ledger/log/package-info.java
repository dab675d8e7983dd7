/** The check of a whole log: every leaf computed anew from its entry. */
@NullMarked
package city.hansa.engine.ledger.log;

import org.jspecify.annotations.NullMarked;
