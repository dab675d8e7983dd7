package city.hansa.instruments.life;

import static city.hansa.instruments.InstrumentState.ABANDONED;
import static city.hansa.instruments.InstrumentState.ADOPTED;
import static city.hansa.instruments.InstrumentState.AGREED;
import static city.hansa.instruments.InstrumentState.DRAFT;
import static city.hansa.instruments.InstrumentState.ENDED;
import static city.hansa.instruments.InstrumentState.IN_EFFECT;
import static city.hansa.instruments.InstrumentState.NONE;

import city.hansa.acts.Act;
import city.hansa.acts.Dating;
import city.hansa.engine.register.fold.DatedAct;
import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.instruments.InstrumentState;
import java.util.List;

/**
 * What an instrument goes through. Where a rule of effect stands, ADOPTED turns into IN_EFFECT by
 * that rule without an act (see {@code roll.Standing}); acts that need effect are therefore listed
 * for both, and the guard asks for it.
 */
public final class InstrumentLife {
  public static final String NAME = "instrument";
  public static final String REGISTER = "instrument.register";
  public static final String SET_TERMS = "instrument.setTerms";
  public static final String FREEZE = "instrument.freeze";
  public static final String PUT_TO_SILENCE = "instrument.putToSilence";
  public static final String BREAK_SILENCE = "instrument.breakSilence";
  public static final String ADOPT = "instrument.adopt";
  public static final String DISSENT = "instrument.dissent";
  public static final String ANNOUNCE_EFFECT = "instrument.announceEffect";
  public static final String APPLY = "instrument.applyProvisionally";
  public static final String AMEND = "instrument.amend";
  public static final String REPLACE = "instrument.replace";
  public static final String TERMINATE = "instrument.terminate";
  public static final String LAPSE = "instrument.lapse";
  public static final String ABANDON = "instrument.abandon";
  public static final String HAND_OVER = "instrument.handOver";
  public static final String RELATE = "instrument.relate";

  /** What the clock makes of an adoption where the text says so. */
  static final String TAKE_EFFECT = "instrument.takeEffect";

  static final String TAKES_EFFECT = "takesEffect";
  static final String AT_ADOPTION = "AT_ADOPTION";

  public static final Lifecycle<InstrumentState> TABLE =
      Lifecycle.of(NAME, NONE)
          .on(REGISTER, 5)
          .from(NONE)
          .to(DRAFT)
          .from(AGREED, ADOPTED, IN_EFFECT, ENDED, ABANDONED)
          .stay()
          .on(SET_TERMS, 10)
          .from(NONE, DRAFT, AGREED, ADOPTED, IN_EFFECT, ENDED)
          .stay()
          .on(FREEZE, 20)
          .from(DRAFT)
          .to(AGREED)
          .reportedFrom(NONE)
          .on(PUT_TO_SILENCE, 25)
          .from(AGREED)
          .stay()
          .on(BREAK_SILENCE, 26)
          .from(AGREED)
          .stay()
          .on(ADOPT, 30)
          .from(DRAFT, AGREED)
          .to(ADOPTED)
          .reportedFrom(NONE)
          .on(TAKE_EFFECT, 31)
          .from(ADOPTED)
          .to(IN_EFFECT)
          .on(DISSENT, 35)
          .from(AGREED, ADOPTED, IN_EFFECT)
          .stay()
          .on(ANNOUNCE_EFFECT, 40)
          .from(ADOPTED)
          .to(IN_EFFECT)
          .on(APPLY, 42)
          .from(AGREED, ADOPTED)
          .stay()
          .on(AMEND, 45)
          .from(ADOPTED, IN_EFFECT)
          .stay()
          .on(RELATE, 50)
          .from(NONE, DRAFT, AGREED, ADOPTED, IN_EFFECT, ENDED)
          .stay()
          .on(HAND_OVER, 55)
          .from(DRAFT, AGREED, ADOPTED, IN_EFFECT, ENDED)
          .stay()
          .on(REPLACE, 60)
          .from(ADOPTED, IN_EFFECT)
          .to(ENDED)
          .on(TERMINATE, 62)
          .from(ADOPTED, IN_EFFECT)
          .to(ENDED)
          .on(LAPSE, 64)
          .from(ADOPTED, IN_EFFECT)
          .to(ENDED)
          .on(ABANDON, 70)
          .from(DRAFT, AGREED)
          .to(ABANDONED)
          .build();

  private InstrumentLife() {}

  /** An announcement counts from the day it names, and so does an end. */
  public static List<DatedAct> dated(Act act) {
    DatedAct dated =
        Dating.onOrOfReceipt(act, act.type().equals(ANNOUNCE_EFFECT) ? "effectOn" : "endsOn");
    boolean atOnce =
        act.type().equals(ADOPT)
            && act.payload().text(TAKES_EFFECT).filter(AT_ADOPTION::equals).isPresent();
    return atOnce ? List.of(dated, dated.then(TAKE_EFFECT, dated.effective())) : List.of(dated);
  }
}
