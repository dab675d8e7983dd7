package city.hansa.claims.reckoning;

import city.hansa.claims.Claim;
import city.hansa.claims.Decision;
import city.hansa.claims.Decision.Objection;
import city.hansa.claims.Decision.Resolution;
import city.hansa.claims.Decision.Withdrawal;
import city.hansa.claims.Finding;
import city.hansa.claims.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds claims against each other. The order in which they come makes no difference, and the answer
 * is drawn only from what is handed in: who may read less is told what follows from less.
 *
 * <p>O(n) for n claims about n things, O(k^2) for k claims about one.
 */
public final class Findings {

  private Findings() {}

  /**
   * @param claims stated and computed ones, ids distinct
   * @param today the day on which forecasts are held against the calendar
   * @return by id, in the order of the claims given
   */
  public static Map<String, Finding> of(
      Collection<Claim> claims, Collection<Decision> decisions, LocalDate today) {
    List<Decision> inOrder =
        decisions.stream().sorted(Comparator.comparingLong(Decision::act)).toList();
    Set<String> withdrawn =
        inOrder.stream()
            .filter(Withdrawal.class::isInstance)
            .map(each -> ((Withdrawal) each).claim())
            .collect(Collectors.toSet());
    Map<Claim.About, List<Claim>> standing =
        claims.stream()
            .filter(each -> !withdrawn.contains(each.id()))
            .sorted(Comparator.comparing(Claim::id))
            .collect(Collectors.groupingBy(Claim::about));
    Map<String, Finding> found = new LinkedHashMap<>();
    for (Claim claim : claims) {
      List<Decision> about = inOrder.stream().filter(each -> each.concerns(claim.id())).toList();
      found.put(
          claim.id(),
          withdrawn.contains(claim.id())
              ? new Finding(claim, State.WITHDRAWN, List.of(), List.of(), about)
              : among(standing.getOrDefault(claim.about(), List.of()), claim, about, today));
    }
    return found;
  }

  private static Finding among(
      List<Claim> others, Claim claim, List<Decision> decisions, LocalDate today) {
    List<Claim> agree = new ArrayList<>();
    List<Claim> against = new ArrayList<>();
    for (Claim other : others) {
      if (!other.id().equals(claim.id()) && claim.speaksOfTheSameAs(other)) {
        (claim.quantity().agreesWith(other.quantity()) ? agree : against).add(other);
      }
    }
    State state = state(claim, agree, against, decisions, today);
    return new Finding(claim, state, List.copyOf(agree), List.copyOf(against), decisions);
  }

  private static State state(
      Claim claim,
      List<Claim> agree,
      List<Claim> against,
      List<Decision> decisions,
      LocalDate today) {
    boolean disputed =
        !against.isEmpty() || decisions.stream().anyMatch(Objection.class::isInstance);
    if (disputed && settled(claim, against, decisions)) {
      return State.RESOLVED;
    }
    if (!claim.reckoned() && against.stream().anyMatch(Claim::reckoned)) {
      return State.REFUTED;
    }
    if (claim.checkOn() != null && !today.isBefore(claim.checkOn())) {
      return State.STALE;
    }
    if (disputed) {
      return State.DISPUTED;
    }
    return agree.stream().anyMatch(claim::confirmedBy) ? State.CORROBORATED : State.ASSERTED;
  }

  /** A decision that knew every claim on the other side; what is said later opens it again. */
  private static boolean settled(Claim claim, List<Claim> against, List<Decision> decisions) {
    return decisions.stream()
        .filter(Resolution.class::isInstance)
        .anyMatch(each ->
            against.stream().allMatch(other -> each.concerns(other.id()))
                && noObjectionAfter(each, decisions));
  }

  private static boolean noObjectionAfter(Decision resolution, List<Decision> decisions) {
    return decisions.stream()
        .noneMatch(each -> each instanceof Objection && each.act() > resolution.act());
  }
}
