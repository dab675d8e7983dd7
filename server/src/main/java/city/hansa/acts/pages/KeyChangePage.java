package city.hansa.acts.pages;

import city.hansa.acts.Reason;
import java.util.List;
import java.util.Map;

/**
 * What the page for another key of the log shows.
 *
 * @param offices where the viewer is registrar, by id, with their names
 * @param key that signs now
 * @param reasons why the last try was refused
 * @param why as it was typed
 */
record KeyChangePage(Map<String, String> offices, String key, List<Reason> reasons, String why) {}
