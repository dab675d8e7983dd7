/** Canonical JSON, so that one document has one hash, and commitments to what stays unsaid. */
@NullMarked
package city.hansa.engine.ledger.json;

import org.jspecify.annotations.NullMarked;
