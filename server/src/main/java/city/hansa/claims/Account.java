package city.hansa.claims;

import city.hansa.claims.reckoning.Alarm;
import city.hansa.claims.reckoning.Reckoning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Claims, how they stand, and what can be reckoned from them, as one viewer may see them on one
 * day.
 *
 * @param findings by id: claims that ship, those stated here, then those computed
 */
public record Account(
    Map<String, Finding> findings, List<Reckoning> reckonings, List<Alarm> alarms) {

  public Optional<Finding> find(String id) {
    return Optional.ofNullable(findings.get(id));
  }

  List<Claim> claims() {
    return findings.values().stream().map(Finding::claim).toList();
  }

  /** By subject, in the order in which subjects first come. */
  public Map<String, List<Finding>> bySubject() {
    Map<String, List<Finding>> found = new LinkedHashMap<>();
    for (Finding each : findings.values()) {
      found.computeIfAbsent(each.claim().about().subject(), any -> new ArrayList<>()).add(each);
    }
    return found;
  }

  /** Results that rest on one of these claims, or speak of one. */
  public List<Reckoning> reckonedFrom(Collection<Finding> claims) {
    List<String> ids = claims.stream().map(each -> each.claim().id()).toList();
    return reckonings.stream()
        .filter(each -> each.first().stream().anyMatch(claim -> ids.contains(claim.id())))
        .toList();
  }

  public List<Alarm> alarmsOf(Claim claim) {
    return alarms.stream().filter(each -> each.claim().id().equals(claim.id())).toList();
  }
}
