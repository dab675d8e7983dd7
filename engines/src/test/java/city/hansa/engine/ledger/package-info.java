/** Tests of the ledger. */
@NullMarked
package city.hansa.engine.ledger;

import org.jspecify.annotations.NullMarked;
