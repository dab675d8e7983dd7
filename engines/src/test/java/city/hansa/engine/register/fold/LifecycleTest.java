package city.hansa.engine.register.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LifecycleTest {

  private enum Liaison {
    NONE,
    OPEN,
    CLOSED,
    DORMANT
  }

  private static LifecycleBuilder<Liaison> plan() {
    return Lifecycle.of("liaison", Liaison.NONE)
        .on("liaison.open", 10)
        .from(Liaison.NONE, Liaison.CLOSED)
        .to(Liaison.OPEN)
        .on("liaison.note", 15)
        .from(Liaison.OPEN)
        .stay()
        .on("liaison.close", 20)
        .from(Liaison.OPEN)
        .to(Liaison.CLOSED)
        .reportedFrom(Liaison.NONE);
  }

  private static final Lifecycle<Liaison> LIAISON = plan().derived(Liaison.DORMANT).build();

  @Test
  void leadsWhereItsRowsSay() {
    assertThat(LIAISON.after(Liaison.NONE, "liaison.open", false))
        .isEqualTo(new Step.To<>(Liaison.OPEN));
    assertThat(LIAISON.after(Liaison.OPEN, "liaison.note", false))
        .isEqualTo(new Step.To<>(Liaison.OPEN));
    assertThat(LIAISON.after(Liaison.NONE, "liaison.close", true))
        .isEqualTo(new Step.To<>(Liaison.CLOSED));
  }

  @Test
  void refusesWhatItDoesNotListAndSaysWhatIsAllowed() {
    assertThat(LIAISON.after(Liaison.OPEN, "liaison.open", false))
        .isEqualTo(
            new Step.NotAllowed<>(
                Liaison.OPEN, "liaison.open", List.of("liaison.note", "liaison.close")));
    assertThat(refusal(Liaison.OPEN, "liaison.open"))
        .isEqualTo(
            "liaison.open is not allowed in OPEN; allowed there: liaison.note, liaison.close");
    assertThat(refusal(Liaison.NONE, "liaison.close"))
        .isEqualTo("liaison.close is not allowed in NONE; allowed there: liaison.open");
    assertThat(refusal(Liaison.DORMANT, "liaison.open"))
        .isEqualTo("liaison.open is not allowed in DORMANT; allowed there: nothing");
    assertThat(refusal(Liaison.OPEN, "liaison.merge"))
        .isEqualTo("liaison.merge is not known to this lifecycle; OPEN stays");
  }

  private static String refusal(Liaison state, String type) {
    return ((Step.Refusal<Liaison>) LIAISON.after(state, type, false)).text();
  }

  @Test
  void printsItself() {
    assertThat(LIAISON.toMermaid())
        .isEqualTo(
            """
            stateDiagram-v2
                [*] --> NONE
                NONE --> OPEN : liaison.open
                CLOSED --> OPEN : liaison.open
                OPEN --> OPEN : liaison.note
                OPEN --> CLOSED : liaison.close
                note right of CLOSED : reported liaison.close leads here from NONE
                note right of DORMANT : by the clock alone
            """);
    assertThat(LIAISON.toMarkdown())
        .isEqualTo(
            """
            | Act | Rank | From | To | Who |
            |---|---|---|---|---|
            | liaison.open | 10 | NONE, CLOSED | OPEN | any |
            | liaison.note | 15 | OPEN | the same | any |
            | liaison.close | 20 | OPEN | CLOSED | any |
            | liaison.close | 20 | NONE | CLOSED | reported only |
            """);
  }

  @Test
  void aReportedActMayEnterFromAnyStateNotListed() {
    var any =
        Lifecycle.of("liaison", Liaison.NONE)
            .on("liaison.open", 10)
            .from(Liaison.NONE)
            .to(Liaison.OPEN)
            .reportedFromAny()
            .derived(Liaison.DORMANT, Liaison.CLOSED)
            .build();
    for (Liaison state : Liaison.values()) {
      assertThat(any.after(state, "liaison.open", true)).isEqualTo(new Step.To<>(Liaison.OPEN));
    }
    assertThat(any.allowed(Liaison.CLOSED, true)).containsExactly("liaison.open");
    assertThat(any.allowed(Liaison.CLOSED, false)).isEmpty();
  }

  @Test
  void namesEverythingThatIsWrongWithAPlan() {
    assertThatThrownBy(() -> plan().build())
        .hasMessage("Lifecycle liaison: nothing leads to [DORMANT]; add a row or say derived(...)");
    assertThatThrownBy(() ->
            plan()
                .derived(Liaison.DORMANT)
                .on("liaison.break", 30)
                .from(Liaison.OPEN, Liaison.CLOSED)
                .to(Liaison.DORMANT)
                .from(Liaison.OPEN)
                .to(Liaison.CLOSED)
                .on("liaison.open", 10)
                .on("Close", 1)
                .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Lifecycle liaison: liaison.open is declared twice; give its rows in one place;"
                + " \"Close\" is no type of act; write family.verb;"
                + " Close has no row; add from(...).to(...);"
                + " liaison.break from OPEN is listed twice;"
                + " DORMANT is said to be derived, yet an act leads there");
    assertThatThrownBy(() -> Lifecycle.of("empty", Liaison.NONE).build())
        .hasMessageStartingWith("Lifecycle empty: it lists no act; nothing leads to");
    assertThatThrownBy(() -> Lifecycle.of("x", Liaison.NONE).on("x.y", 1).reportedFromAny())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Lifecycle x, x.y: say where it leads");
  }
}
