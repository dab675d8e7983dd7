/** Tests of the ledger: tree. */
@NullMarked
package city.hansa.engine.ledger.tree;

import org.jspecify.annotations.NullMarked;
