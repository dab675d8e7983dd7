package city.hansa.instruments.roll;

import city.hansa.acts.Act;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through acts day by day with the rules in hand; knows nothing of the register's tables. */
final class Clerk {

  /** What the rules allow: verb, the states from which, the state to which. */
  private static final String RULES =
      """
      invite NONE,DECLINED,LEFT INVITED
      endorse NONE,INVITED,DECLINED,LEFT ENDORSER
      sign NONE,INVITED,ENDORSER,DECLINED,LEFT SIGNED
      signDefinitive NONE,INVITED,ENDORSER,DECLINED,LEFT COMMITTED
      join NONE,INVITED,ENDORSER,DECLINED,LEFT COMMITTED
      confirm SIGNED COMMITTED
      decline SIGNED DECLINED
      suspend COMMITTED SUSPENDED
      reinstate SUSPENDED COMMITTED
      reinstate LEAVING_SUSPENDED LEAVING
      notifyWithdrawal COMMITTED LEAVING
      notifyWithdrawal SUSPENDED LEAVING_SUSPENDED
      retract LEAVING COMMITTED
      retract LEAVING_SUSPENDED SUSPENDED
      expel COMMITTED,SUSPENDED,LEAVING,LEAVING_SUSPENDED LEFT
      """;

  /** Of one day, in this order. */
  private static final List<String> RANKS =
      List.of(
          "invite",
          "endorse",
          "sign",
          "signDefinitive",
          "join",
          "confirm",
          "decline",
          "suspend",
          "reinstate",
          "notifyWithdrawal",
          "retract",
          "expel");

  private Clerk() {}

  /** The state of one actor at the end of a day. */
  static String state(List<Act> acts, String actor, LocalDate day) {
    List<Act> own =
        acts.stream()
            .filter(each -> each.actor().equals(actor))
            .sorted(
                Comparator.comparing((Act each) -> each.madeOn().earliest())
                    .thenComparing(each -> RANKS.indexOf(each.verb()))
                    .thenComparing(Act::number))
            .toList();
    String state = "NONE";
    LocalDate out = null;
    for (LocalDate at = DrawnActs.START; !at.isAfter(day); at = at.plusDays(1)) {
      if (at.equals(out) && state.startsWith("LEAVING")) {
        state = "LEFT";
      }
      for (Act each : own) {
        String next = each.madeOn().earliest().equals(at) ? next(state, each.verb()) : null;
        if (next != null) {
          out = each.verb().equals("notifyWithdrawal") ? at.plusDays(DrawnActs.NOTICE) : out;
          state = next;
        }
      }
    }
    return state;
  }

  private static @Nullable String next(String state, String verb) {
    return RULES
        .lines()
        .map(line -> line.split(" "))
        .filter(row -> row[0].equals(verb) && List.of(row[1].split(",")).contains(state))
        .map(row -> row[2])
        .findFirst()
        .orElse(null);
  }

  /** Bound by its word, suspended or about to leave all the same. */
  static boolean bound(String state) {
    return List.of("COMMITTED", "SUSPENDED", "LEAVING", "LEAVING_SUSPENDED").contains(state);
  }
}
