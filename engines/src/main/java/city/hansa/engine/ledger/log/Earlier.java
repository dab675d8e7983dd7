package city.hansa.engine.ledger.log;

import city.hansa.engine.ledger.note.Checkpoint;
import city.hansa.engine.ledger.tree.Hash;

/**
 * What one has kept of a log: a checkpoint whose signature has been checked, and perhaps an entry.
 *
 * @param number of the kept entry, from 1; 0 without one
 * @param leaf its leaf hash, of no meaning without one
 */
public record Earlier(Checkpoint checkpoint, long number, Hash leaf) {

  public static Earlier of(Checkpoint checkpoint) {
    return new Earlier(checkpoint, 0, Hash.OF_NOTHING);
  }
}
