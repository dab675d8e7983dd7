/**
 * The ledger: receipts that anyone can check without asking anybody, and the check of a whole log.
 * Signs with Bouncy Castle, and checks signatures with the JDK.
 */
@NullMarked
package city.hansa.engine.ledger;

import org.jspecify.annotations.NullMarked;
