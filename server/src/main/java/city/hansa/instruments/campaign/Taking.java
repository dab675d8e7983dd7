package city.hansa.instruments.campaign;

import city.hansa.instruments.ParticipationState;

/** Which states mean that somebody takes part. */
final class Taking {

  private Taking() {}

  static boolean takesPart(ParticipationState state) {
    return switch (state) {
      case ENDORSER, SIGNED, COMMITTED, SUSPENDED, LEAVING, LEAVING_SUSPENDED -> true;
      case NONE, INVITED, DECLINED, LEFT -> false;
    };
  }
}
