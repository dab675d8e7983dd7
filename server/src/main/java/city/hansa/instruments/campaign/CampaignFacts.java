package city.hansa.instruments.campaign;

import city.hansa.actors.SizeClass;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as data, without the persons in it.
 *
 * @param byRegion by UN M49 code of the continent; empty for none
 */
record CampaignFacts(
    String instrument,
    Progress progress,
    Map<String, Progress> byRegion,
    Map<SizeClass, Progress> bySize,
    List<Member> actors) {

  /**
   * One actor in it.
   *
   * @param country ISO 3166-1 alpha-2
   * @param people residents; null if unknown
   * @param invitedAt null for those who came without an invitation made here
   * @param letters asked for so far
   */
  record Member(
      String actor,
      String name,
      @Nullable String country,
      @Nullable Long people,
      SizeClass size,
      @Nullable Instant invitedAt,
      int letters,
      Standing.Answer answer) {

    static Member of(Standing each) {
      return new Member(
          each.card().id(),
          each.card().name(),
          each.card().country(),
          each.card().people(),
          each.size(),
          each.invitation() == null ? null : each.invitation().madeAt(),
          each.sent() == null ? 0 : each.sent().letters(),
          each.answer());
    }
  }

  static CampaignFacts of(String instrument, List<Standing> all) {
    return new CampaignFacts(
        instrument,
        Progress.of(all),
        Progress.by(all, each -> Objects.requireNonNullElse(each.card().continent(), "")),
        Progress.by(all, Standing::size),
        all.stream().map(Member::of).toList());
  }
}
