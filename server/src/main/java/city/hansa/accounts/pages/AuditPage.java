package city.hansa.accounts.pages;

import city.hansa.accounts.trail.AuditEntry;
import java.util.List;
import java.util.Map;

/**
 * Who did and saw what.
 *
 * @param typed the filters as sent
 * @param more id below which the next page begins; 0 if this is the last
 */
record AuditPage(List<AuditEntry> entries, Map<String, String> typed, long more) {

  String value(String name) {
    return typed.getOrDefault(name, "");
  }
}
