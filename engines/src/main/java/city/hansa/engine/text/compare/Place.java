package city.hansa.engine.text.compare;

/**
 * Where a clause stands in one of the two texts.
 *
 * @param number as printed; empty for none
 */
public record Place(String address, String number) {}
