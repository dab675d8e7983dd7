package city.hansa.engine.names.linking;

/** How near what was written came to an actor's name; the nearest first. */
enum Meeting {
  EXACT,
  /** The same consonants. */
  SKELETON,
  ONE_EDIT,
  TWO_EDITS,
  /** The seat of a second-order division of that name. */
  SEAT_OF_SECOND,
  /** The seat of a first-order division of that name. */
  SEAT_OF_FIRST,
  /** The name begins with what was written. */
  BEGINS,
  /** The name ends with what was written. */
  ENDS,
  /** Next to somebody called so, and larger: it may have taken the other in. */
  NEIGHBOUR,
  /** Nobody is called so: one of the largest cities of the state, of which it may be a part. */
  LARGEST;

  /** Whether it is spelt otherwise. */
  boolean isNear() {
    return this == SKELETON || this == ONE_EDIT || this == TWO_EDITS;
  }

  /** Whether only a part of the actor's name was written. */
  boolean isPartial() {
    return this == BEGINS || this == ENDS;
  }

  /** Whether no name of the actor was met. */
  boolean isNameless() {
    return this == NEIGHBOUR || this == LARGEST;
  }

  boolean isSeat() {
    return this == SEAT_OF_FIRST || this == SEAT_OF_SECOND;
  }
}
