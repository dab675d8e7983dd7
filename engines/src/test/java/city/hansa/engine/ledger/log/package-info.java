/** Tests of the ledger: log. */
@NullMarked
package city.hansa.engine.ledger.log;

import org.jspecify.annotations.NullMarked;
