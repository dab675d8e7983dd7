package city.hansa.engine.register.fold;

/**
 * A moment at which an act may take place.
 *
 * @param piece its index
 * @param slot where to note that it has taken place; {@link #NO_SLOT} if it is not noted
 * @param last whether it takes place now if it has not yet
 */
record Turn(int piece, int slot, boolean last) {

  static final int NO_SLOT = -1;

  int bit() {
    return slot == NO_SLOT ? 0 : 1 << slot;
  }
}
