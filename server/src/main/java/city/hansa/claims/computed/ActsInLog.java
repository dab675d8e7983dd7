package city.hansa.claims.computed;

import city.hansa.acts.ActQuery;
import city.hansa.acts.Acts;
import city.hansa.claims.Claim;
import city.hansa.claims.ComputedFigure;
import city.hansa.claims.CountKind;
import city.hansa.claims.Origin;
import city.hansa.claims.Quantity;
import city.hansa.claims.Wording;
import city.hansa.kernel.Viewer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * How many acts the log of this register holds now: at least as many as the number of the newest
 * one that everybody may read, because acts are numbered without gaps.
 */
@Component
class ActsInLog implements ComputedFigure {
  private static final Claim.About ABOUT =
      new Claim.About("this-register", "holds", CountKind.ACT, "act", null);
  private final Acts acts;

  ActsInLog(Acts acts) {
    this.acts = acts;
  }

  @Override
  public Set<String> subjects() {
    return Set.of(ABOUT.subject());
  }

  @Override
  public List<Claim> on(LocalDate day) {
    BigDecimal newest =
        acts.list(ActQuery.all(1), Viewer.PUBLIC).items().stream()
            .map(act -> BigDecimal.valueOf(act.number()))
            .findFirst()
            .orElse(BigDecimal.ZERO);
    return List.of(
        Claim.computed(
            "computed-acts",
            ABOUT,
            Quantity.of(newest, Wording.AT_LEAST, newest, true, ""),
            day,
            new Origin.Computed("number of the newest public act of this register", "/api")));
  }
}
