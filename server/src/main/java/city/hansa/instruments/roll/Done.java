package city.hansa.instruments.roll;

import static city.hansa.instruments.life.ParticipationLife.CARRY_OVER;
import static city.hansa.instruments.life.ParticipationLife.CONFIRM;
import static city.hansa.instruments.life.ParticipationLife.DECLARE;
import static city.hansa.instruments.life.ParticipationLife.INVITE;
import static city.hansa.instruments.life.ParticipationLife.JOIN;
import static city.hansa.instruments.life.ParticipationLife.NOTIFY_WITHDRAWAL;
import static city.hansa.instruments.life.ParticipationLife.REACT;
import static city.hansa.instruments.life.ParticipationLife.RESERVE;
import static city.hansa.instruments.life.ParticipationLife.SIGN;
import static city.hansa.instruments.life.ParticipationLife.SIGN_DEFINITIVE;
import static city.hansa.instruments.life.ParticipationLife.SUCCEED;
import static city.hansa.instruments.life.ParticipationLife.WITHDRAW_CONDITION;

import city.hansa.acts.Act;
import city.hansa.instruments.life.ParticipationLife;
import java.time.LocalDate;

/**
 * An act that stands, sorted once, because a sheet asks for it thousands of times.
 *
 * @param from the first day on which it may have counted
 * @param what of the constants below, one bit each
 */
public record Done(Act act, LocalDate from, int what) {
  static final int SIGNATURE = 1;

  /** Binds: confirmation, joining, definitive signature, succession, carrying over. */
  static final int CONSENT = 2;

  static final int NOTICE = 4;
  static final int SUCCESSION = 8;
  static final int INVITATION = 16;

  /** Brings a condition or statement, or answers one. */
  static final int REMARK = 32;

  static Done of(Act act) {
    return new Done(
        act,
        ParticipationLife.dated(act).getFirst().effective().earliest(),
        what(act.type()) | (act.conditions() == null ? 0 : REMARK));
  }

  private static int what(String type) {
    return switch (type) {
      case SIGN -> SIGNATURE;
      case SIGN_DEFINITIVE -> SIGNATURE | CONSENT;
      case CONFIRM, JOIN, CARRY_OVER -> CONSENT;
      case SUCCEED -> CONSENT | SUCCESSION;
      case NOTIFY_WITHDRAWAL -> NOTICE;
      case INVITE -> INVITATION;
      case RESERVE, DECLARE, REACT, WITHDRAW_CONDITION -> REMARK;
      default -> 0;
    };
  }

  boolean is(int some) {
    return (what & some) != 0;
  }
}
