package city.hansa.instruments.api;

import city.hansa.engine.register.Truth;
import city.hansa.instruments.ParticipationState;
import city.hansa.instruments.roll.Line;
import city.hansa.instruments.roll.Sheet;
import city.hansa.instruments.status.Remark;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One line of the status table; dates as precisely as they are known.
 *
 * @param states one, or those that the dates leave possible
 * @param party bound, past its own day of effect, to an instrument in effect
 * @param withdrawal the notice of withdrawal that runs or has run out
 * @param reported whether all of it is known from reports alone
 * @param succeededBy id of the actor that took its place
 * @param remarks conditions and statements
 * @param acts numbers of its acts that stand, in the order of the log
 */
@Schema(name = "Participant")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ParticipantFacts(
    String actor,
    String name,
    @Nullable String country,
    Set<ParticipationState> states,
    Truth party,
    @Nullable String signedOn,
    List<ConsentFacts> consents,
    @Nullable Withdrawal withdrawal,
    boolean reported,
    @Nullable String succeededBy,
    List<RemarkFacts> remarks,
    List<Long> acts) {

  /**
   * @param marker A confirmation, a joining, s definitive signature, d succession, c carried over
   */
  @Schema(name = "Consent")
  record ConsentFacts(String on, String marker, long act) {}

  /**
   * @param leavesOn the first day out; left out where nobody knows
   */
  @Schema(name = "Withdrawal")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Withdrawal(String notifiedOn, @Nullable String leavesOn, long act) {}

  /**
   * @param withoutEffect whether the instrument allows no conditions
   * @param reactions numbers of the acts of others that answer it
   */
  @Schema(name = "Remark")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RemarkFacts(
      Remark.Kind kind,
      String words,
      boolean withoutEffect,
      @Nullable Long withdrawnBy,
      List<Long> reactions,
      long act) {

    static RemarkFacts of(Remark remark) {
      return new RemarkFacts(
          remark.kind(),
          remark.words(),
          remark.withoutEffect(),
          remark.withdrawn() == null ? null : remark.withdrawn().number(),
          remark.reactions().stream().map(act -> act.number()).toList(),
          remark.act().number());
    }
  }

  static ParticipantFacts of(Line line, Sheet sheet, String name) {
    return new ParticipantFacts(
        line.actor(),
        name,
        line.card().country(),
        new TreeSet<>(line.possible()),
        line.party(),
        line.signature() == null ? null : Line.dateOf(line.signature()).toString(),
        line.consents().stream()
            .map(act ->
                new ConsentFacts(Line.dateOf(act).toString(), Line.marker(act), act.number()))
            .toList(),
        line.notice() == null
            ? null
            : new Withdrawal(
                Line.dateOf(line.notice()).toString(),
                line.notice().payload().text("leavesOn").orElse(null),
                line.notice().number()),
        line.reported(),
        sheet.replaced().get(line.actor()),
        Remark.of(line, sheet).stream().map(RemarkFacts::of).toList(),
        line.acts().stream().map(act -> act.number()).toList());
  }
}
