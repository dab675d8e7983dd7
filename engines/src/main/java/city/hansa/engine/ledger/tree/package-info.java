/** The Merkle tree of a transparency log, grown and read by tiles. */
@NullMarked
package city.hansa.engine.ledger.tree;

import org.jspecify.annotations.NullMarked;
