/** Tests of the transparency log, over a table of entries of their own. */
@NullMarked
package city.hansa.ledger;

import org.jspecify.annotations.NullMarked;
