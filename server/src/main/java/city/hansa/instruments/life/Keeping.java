package city.hansa.instruments.life;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Reason;
import city.hansa.acts.Standing;
import city.hansa.instruments.Instrument;
import java.util.List;
import java.util.Set;

/** Who may do what with an instrument: its depositary, and those who reported it. */
public final class Keeping {

  /** Said by those who take part, not by the depositary. */
  private static final Set<String> OF_PARTIES =
      Set.of(InstrumentLife.BREAK_SILENCE, InstrumentLife.DISSENT);

  private Keeping() {}

  public static List<Reason> reasons(ActDraft draft, Instrument instrument) {
    String keeper = keeper(draft, instrument);
    return switch (draft.standing()) {
      case OWN ->
          OF_PARTIES.contains(draft.type()) || keeper.equals(draft.actor())
              ? List.of()
              : List.of(
                  Reason.forbidden(
                      "actor", "instruments.refused.notDepositary", instrument.title(), keeper));
      case RECEIVED -> received(draft, keeper, instrument);
      case REPORTED -> reported(draft, keeper, instrument);
    };
  }

  /** Papers go to the depositary. */
  static List<Reason> received(ActDraft draft, String keeper, Instrument instrument) {
    return keeper.equals(draft.office())
        ? List.of()
        : List.of(
            Reason.forbidden(
                "standing", "instruments.refused.notReceiver", instrument.title(), keeper));
  }

  /** Where the depositary keeps the instrument here itself, nobody else tells what became of it. */
  private static List<Reason> reported(ActDraft draft, String keeper, Instrument instrument) {
    boolean firstHand =
        instrument.standing().stream().anyMatch(act -> act.standing() != Standing.REPORTED);
    boolean own =
        keeper.equals(draft.office()) || !firstHand && office(instrument).equals(draft.office());
    return own
        ? List.of()
        : List.of(
            Reason.forbidden(
                "standing",
                "instruments.refused.notReporter",
                instrument.title(),
                office(instrument)));
  }

  /** The depositary; where there is none, the office that entered it. */
  public static String keeper(ActDraft draft, Instrument instrument) {
    return instrument.keeperOn(draft.madeOn().latest());
  }

  /** The office that entered it. */
  private static String office(Instrument instrument) {
    return instrument.last(InstrumentLife.REGISTER).map(Act::office).orElse("");
  }
}
