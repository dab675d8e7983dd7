package city.hansa.claims.reckoning;

import city.hansa.claims.Claim;
import city.hansa.claims.CountKind;
import city.hansa.engine.impact.Plausibility;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds claims that can hardly be true, alone or beside another of the same subject and source. */
public final class Alarms {
  private static final BigDecimal MOST = BigDecimal.valueOf(Plausibility.MOST_PERSONS_PER_CITY);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Alarms() {}

  /** In the order of the claims given; O(n) for subjects with few claims each. */
  public static List<Alarm> in(Collection<Claim> claims) {
    Map<String, List<Claim>> bySubject =
        claims.stream()
            .filter(each -> !each.reckoned())
            .collect(Collectors.groupingBy(each -> each.about().subject()));
    List<Alarm> found = new ArrayList<>();
    for (Claim claim : claims) {
      List<Claim> beside = bySubject.getOrDefault(claim.about().subject(), List.of());
      addIfAny(found, crowded(claim, beside));
      addIfAny(found, aboveWhole(claim));
      addIfAny(found, uninvited(claim, beside));
    }
    return found;
  }

  private static void addIfAny(List<Alarm> found, @Nullable Alarm alarm) {
    if (alarm != null) {
      found.add(alarm);
    }
  }

  private static @Nullable Alarm crowded(Claim claim, List<Claim> beside) {
    if (!claim.about().kind().residents() || claim.reckoned()) {
      return null;
    }
    BigDecimal cities = claim.across() == null ? citiesBeside(claim, beside) : claim.across();
    if (cities == null || cities.signum() <= 0) {
      return null;
    }
    BigDecimal people = claim.quantity().number();
    BigDecimal perCity = Arithmetic.quotient(people, cities);
    return perCity.compareTo(MOST) > 0
        ? new Alarm.PeoplePerCity(claim, people, cities, perCity)
        : null;
  }

  /** Cities that the same source counts at the same time: the most of them, to be careful. */
  private static @Nullable BigDecimal citiesBeside(Claim claim, List<Claim> beside) {
    return beside.stream()
        .filter(other -> other.about().unit().equals("city"))
        .filter(other -> Objects.equals(other.source(), claim.source()))
        .filter(claim::meetsInTime)
        .map(other -> other.quantity().number())
        .max(BigDecimal::compareTo)
        .orElse(null);
  }

  private static @Nullable Alarm aboveWhole(Claim claim) {
    BigDecimal low = claim.quantity().low();
    if (claim.about().kind() != CountKind.SHARE || low == null || claim.reckoned()) {
      return null;
    }
    BigDecimal share =
        claim.about().unit().equals("percent") ? Arithmetic.quotient(low, HUNDRED) : low;
    return share.compareTo(BigDecimal.ONE) > 0 ? new Alarm.ShareAboveWhole(claim, share) : null;
  }

  private static @Nullable Alarm uninvited(Claim claim, List<Claim> beside) {
    BigDecimal signed = claim.quantity().low();
    if (claim.about().kind() != CountKind.SIGNATORY || signed == null) {
      return null;
    }
    return beside.stream()
        .filter(other -> other.about().kind() == CountKind.INVITED)
        .filter(other -> other.about().unit().equals(claim.about().unit()))
        .map(other -> other.quantity().high())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .max(BigDecimal::compareTo)
        .filter(invited -> signed.compareTo(invited) > 0)
        .map(invited -> new Alarm.MoreThanInvited(claim, signed, invited))
        .orElse(null);
  }
}
