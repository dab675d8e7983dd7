/** Signed notes and checkpoints: short texts with Ed25519 signatures that people can read. */
@NullMarked
package city.hansa.engine.ledger.note;

import org.jspecify.annotations.NullMarked;
