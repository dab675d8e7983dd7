package city.hansa.instruments.roll;

import static city.hansa.instruments.ParticipationState.BOUND;

import city.hansa.engine.register.Truth;
import city.hansa.instruments.ParticipationState;
import city.hansa.instruments.roll.Counts.What;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a line counts as, settled once, because counts ask every line of every sheet.
 *
 * @param sure one bit for each {@link What} that surely holds, by its ordinal
 * @param possible likewise for each that holds or may hold
 */
record Marks(int sure, int possible) {

  private static final Map<What, Set<ParticipationState>> STATES = new EnumMap<>(What.class);

  static {
    STATES.put(What.INVITED, EnumSet.of(ParticipationState.INVITED));
    STATES.put(What.ENDORSERS, EnumSet.of(ParticipationState.ENDORSER));
    STATES.put(What.COMMITTED, BOUND);
    STATES.put(
        What.SUSPENDED,
        EnumSet.of(ParticipationState.SUSPENDED, ParticipationState.LEAVING_SUSPENDED));
    STATES.put(
        What.LEAVING, EnumSet.of(ParticipationState.LEAVING, ParticipationState.LEAVING_SUSPENDED));
    STATES.put(What.DECLINED, EnumSet.of(ParticipationState.DECLINED));
    STATES.put(What.LEFT, EnumSet.of(ParticipationState.LEFT));
    EnumSet<ParticipationState> signing = EnumSet.copyOf(BOUND);
    signing.add(ParticipationState.SIGNED);
    STATES.put(What.CURRENT_SIGNATORIES, signing);
  }

  static Marks of(Set<ParticipationState> states, boolean signed, Truth party) {
    int sure = bits(What.PARTIES, party == Truth.YES) | bits(What.SIGNATORIES, signed);
    int possible = bits(What.PARTIES, party != Truth.NO) | bits(What.SIGNATORIES, signed);
    for (Map.Entry<What, Set<ParticipationState>> each : STATES.entrySet()) {
      if (each.getKey() != What.CURRENT_SIGNATORIES || signed) {
        sure |= bits(each.getKey(), each.getValue().containsAll(states));
        possible |= bits(each.getKey(), !Collections.disjoint(each.getValue(), states));
      }
    }
    return new Marks(sure, possible);
  }

  Truth of(What what) {
    int bit = 1 << what.ordinal();
    return Truth.of((sure & bit) != 0, (possible & bit) != 0);
  }

  private static int bits(What what, boolean holds) {
    return holds ? 1 << what.ordinal() : 0;
  }
}
