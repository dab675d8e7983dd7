package city.hansa.ties.api;

import city.hansa.actors.Card;
import city.hansa.engine.register.tie.Pulse.Beat;
import city.hansa.engine.register.tie.Sidedness;
import city.hansa.ties.TieKind;
import city.hansa.ties.TieState;
import city.hansa.ties.TieTheme;
import city.hansa.ties.roll.Next;
import city.hansa.ties.roll.TieRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tie as of a day; what nobody has said is left out.
 *
 * @param label that tells several ties of one kind between the same actors apart
 * @param states one, or those that the dates leave possible; ASSERTED, DORMANT and PASSED_ON are
 *     derived
 * @param sides whether both ends assert it, one, or nobody shows which; lists count
 * @param health how alive it is by what its ends recorded
 * @param since when it came to stand, as precisely as somebody says
 * @param last day of the last thing recorded in it
 * @param next what comes by the calendar
 * @param themes what the ends work on together
 * @param reported whether it is known from lists alone
 */
@Schema(name = "Tie")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TieData(
    String id,
    TieKind kind,
    @Nullable String label,
    List<EndData> ends,
    List<TieState> states,
    Sidedness sides,
    Beat health,
    @Nullable String since,
    @Nullable LocalDate last,
    @Nullable NextData next,
    List<String> themes,
    boolean reported) {

  /**
   * @param name as the reader's language has it
   * @param country ISO 3166-1 alpha-2; left out for bodies of none
   */
  @Schema(name = "TieEnd")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EndData(String id, String name, @Nullable String country) {}

  /**
   * @param what such as EXPIRES, NOTICE_BY, RENEWS, ENDS, REVIEW, PROJECT
   */
  @Schema(name = "TieNext")
  record NextData(Next.What what, LocalDate day) {}

  static TieData of(TieRow row, Map<String, Card> cards, Map<String, String> names) {
    String label = row.tie().id().label();
    return new TieData(
        row.tie().key(),
        row.tie().id().kind(),
        label.isEmpty() ? null : label,
        row.tie().id().ends().stream().map(end -> end(end, cards, names)).toList(),
        row.states().stream().sorted().toList(),
        row.sides(),
        row.beat(),
        row.since() == null ? null : row.since().toString(),
        row.last(),
        Optional.ofNullable(row.next())
            .map(next -> new NextData(next.what(), next.day()))
            .orElse(null),
        row.themes().stream().map(TieTheme::code).sorted().toList(),
        row.tie().isReportedOnly());
  }

  private static EndData end(String id, Map<String, Card> cards, Map<String, String> names) {
    Card card = cards.get(id);
    return new EndData(id, names.getOrDefault(id, id), card == null ? null : card.country());
  }
}
