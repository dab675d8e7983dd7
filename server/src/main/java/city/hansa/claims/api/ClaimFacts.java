package city.hansa.claims.api;

import city.hansa.claims.Account;
import city.hansa.claims.Claim;
import city.hansa.claims.Decision;
import city.hansa.claims.Finding;
import city.hansa.claims.Origin;
import city.hansa.claims.State;
import city.hansa.claims.reckoning.Alarm;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim as data, with how it stands. */
record ClaimFacts(
    String id,
    String subject,
    String predicate,
    String kind,
    String wording,
    @Schema(description = "As printed") BigDecimal number,
    @Schema(description = "The least value that the words allow") @Nullable BigDecimal low,
    @Schema(description = "The greatest value that the words allow") @Nullable BigDecimal high,
    @Schema(description = "The source's own words") @Nullable String says,
    String unit,
    @Nullable BigDecimal across,
    @Nullable String boundary,
    @Nullable String asOf,
    @Nullable LocalDate checkOn,
    String statedBy,
    @Nullable String source,
    @Nullable String place,
    @Nullable String quotes,
    @Nullable String note,
    @Schema(description = "SHIPPED, STATED, COMPUTED or RECKONED") String origin,
    @Schema(description = "Number of the act by which it was stated") @Nullable Long act,
    @Schema(description = "What was asked of the register") @Nullable String query,
    State state,
    @Schema(description = "Ids of claims about the same thing that it agrees with")
        List<String> agree,
    @Schema(description = "Ids of claims about the same thing that exclude it")
        List<String> against,
    List<Decided> decisions,
    List<String> alarms) {

  record Decided(String what, long act, LocalDate on, String by, String reason) {}

  static ClaimFacts of(Finding finding, Account account) {
    Claim claim = finding.claim();
    Claim.About about = claim.about();
    return new ClaimFacts(
        claim.id(),
        about.subject(),
        about.predicate(),
        about.kind().name(),
        claim.quantity().wording().name(),
        claim.quantity().number(),
        claim.quantity().low(),
        claim.quantity().high(),
        claim.quantity().says().isEmpty() ? null : claim.quantity().says(),
        about.unit(),
        claim.across(),
        about.boundary(),
        claim.asOf() == null ? null : claim.asOf().toString(),
        claim.checkOn(),
        claim.statedBy(),
        claim.source(),
        claim.place(),
        claim.quotes(),
        claim.note(),
        claim.origin().getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT),
        claim.origin() instanceof Origin.Stated stated ? stated.act() : null,
        claim.origin() instanceof Origin.Computed computed ? computed.query() : null,
        finding.state(),
        finding.agree().stream().map(Claim::id).toList(),
        finding.against().stream().map(Claim::id).toList(),
        finding.decisions().stream().map(ClaimFacts::decided).toList(),
        account.alarmsOf(claim).stream().map(ClaimFacts::alarm).toList());
  }

  private static Decided decided(Decision each) {
    return new Decided(
        each.getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT),
        each.act(),
        each.on(),
        each.by(),
        each.reason());
  }

  /** What is wrong and by which arithmetic, in a form that does not depend on a language. */
  static String alarm(Alarm alarm) {
    return switch (alarm) {
      case Alarm.PeoplePerCity each ->
          "PEOPLE_PER_CITY %s / %s = %s > 40000000"
              .formatted(plain(each.people()), plain(each.cities()), plain(each.perCity()));
      case Alarm.ShareAboveWhole each -> "SHARE_ABOVE_WHOLE %s > 1".formatted(plain(each.share()));
      case Alarm.MoreThanInvited each ->
          "MORE_THAN_INVITED %s > %s".formatted(plain(each.signed()), plain(each.invited()));
    };
  }

  private static String plain(BigDecimal number) {
    return number.scale() > 3
        ? number.setScale(0, java.math.RoundingMode.HALF_EVEN).toPlainString()
        : number.toPlainString();
  }
}
