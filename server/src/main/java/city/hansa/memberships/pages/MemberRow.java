package city.hansa.memberships.pages;

/**
 * One member in a table.
 *
 * @param country in words, or empty
 * @param size residents as readers write them, or empty
 * @param level as the network calls it, or empty
 * @param since when it came, in words; empty if nobody says
 * @param standing in words
 * @param tone "ok", "warn", "late" or ""
 * @param past whether it is a member no more, which square brackets tell
 * @param detail such as the day of the list that has it
 * @param matter address of its acts
 */
record MemberRow(
    String id,
    String name,
    String country,
    String size,
    String level,
    String since,
    String standing,
    String tone,
    boolean past,
    String detail,
    String matter) {}
