package city.hansa.instruments.pages;

/**
 * A correction of a text in a list.
 *
 * @param state how it stands on the reader's day, in words
 * @param clause which it concerns
 * @param lastDay for objections, in words
 */
record CorrectionRow(String name, String state, String clause, String lastDay, String address) {}
