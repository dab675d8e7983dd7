/** Tests of the ledger: json. */
@NullMarked
package city.hansa.engine.ledger.json;

import org.jspecify.annotations.NullMarked;
