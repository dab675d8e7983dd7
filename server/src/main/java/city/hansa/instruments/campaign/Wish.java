package city.hansa.instruments.campaign;

import city.hansa.site.Meant;

/**
 * One line of an invite list.
 *
 * @param number from 1
 * @param typed name or id
 * @param meant whom it may mean; an id means one
 * @param chosen id that a person chose; {@link #NOBODY} to leave the line out; empty while open
 */
record Wish(int number, String typed, String name, String email, Meant meant, String chosen) {
  static final String NOBODY = "-";

  boolean isId() {
    return !meant.name().isEmpty();
  }

  /** Whether a person must still decide. */
  boolean isOpen() {
    return !isId() && chosen.isEmpty();
  }

  /** The id; empty if nobody is meant. */
  String actor() {
    return isId() ? typed : chosen.equals(NOBODY) ? "" : chosen;
  }
}
