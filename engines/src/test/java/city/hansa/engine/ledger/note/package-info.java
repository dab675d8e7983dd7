/** Tests of the ledger: note. */
@NullMarked
package city.hansa.engine.ledger.note;

import org.jspecify.annotations.NullMarked;
