package city.hansa.instruments.status;

import city.hansa.acts.Act;
import city.hansa.engine.ledger.json.Json;
import city.hansa.instruments.Terms;
import city.hansa.instruments.life.ParticipationLife;
import city.hansa.instruments.roll.Line;
import city.hansa.instruments.roll.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition or statement of a participant, with what others said to it.
 *
 * @param words as it was made
 * @param clauses of the text that it concerns, as named; empty if none
 * @param withoutEffect whether it may be a condition and the instrument allowed none when it was
 *     made
 * @param withdrawn the act that took it back; null if it stands
 * @param reactions of others, in the order of the log
 */
public record Remark(
    Act act,
    Kind kind,
    String words,
    String clauses,
    boolean withoutEffect,
    @Nullable Act withdrawn,
    List<Act> reactions) {

  /** What it does to the text. */
  public enum Kind {
    /** Modifies what holds for the participant. */
    CONDITION,
    /** States how the participant understands it. */
    STATEMENT,
    /** Made with another act; nobody has said which of the two it is. */
    WITH_ACT
  }

  /** Those made by the day of a sheet, in the order of the log. */
  public static List<Remark> of(Line line, Sheet sheet) {
    List<Act> acts = line.remarks(sheet.day());
    List<Remark> remarks = new ArrayList<>();
    for (Act act : acts) {
      Kind kind = kind(act);
      if (kind != null) {
        remarks.add(remark(act, kind, acts, allowed(act, sheet)));
      }
    }
    return List.copyOf(remarks);
  }

  /** By the rules of the day on which it was made: later ones do not undo it. */
  private static boolean allowed(Act act, Sheet sheet) {
    Terms terms = sheet.roll().instrument().termsOn(act.madeOn().latest());
    return !terms.is("conditionPolicy", "NONE_ALLOWED");
  }

  private static Remark remark(Act act, Kind kind, List<Act> acts, boolean allowed) {
    List<Act> answers = acts.stream().filter(each -> answers(each, act.number())).toList();
    return new Remark(
        act,
        kind,
        act.payload().text("words").orElse(act.conditions() == null ? "" : act.conditions()),
        act.payload().text("clauses").orElse(""),
        kind != Kind.STATEMENT && !allowed,
        answers.stream()
            .filter(each -> each.type().equals(ParticipationLife.WITHDRAW_CONDITION))
            .findFirst()
            .orElse(null),
        answers.stream().filter(each -> each.type().equals(ParticipationLife.REACT)).toList());
  }

  private static @Nullable Kind kind(Act act) {
    return switch (act.type()) {
      case ParticipationLife.RESERVE -> Kind.CONDITION;
      case ParticipationLife.DECLARE -> Kind.STATEMENT;
      case ParticipationLife.REACT, ParticipationLife.WITHDRAW_CONDITION -> null;
      default -> act.conditions() == null ? null : Kind.WITH_ACT;
    };
  }

  private static boolean answers(Act act, long number) {
    return act.payload().values().get("to") instanceof Json.Number(double value)
        && (long) value == number;
  }
}
