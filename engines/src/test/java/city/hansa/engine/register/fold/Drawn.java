package city.hansa.engine.register.fold;

import city.hansa.engine.register.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Acts as text, the status as one line. */
final class Drawn {

  enum Standing {
    NONE,
    INVITED,
    SIGNED,
    COMMITTED,
    SUSPENDED,
    LEAVING,
    LEFT
  }

  static final Lifecycle<Standing> PARTICIPATION =
      Lifecycle.of("participation", Standing.NONE)
          .on("p.invite", 10)
          .from(Standing.NONE)
          .to(Standing.INVITED)
          .on("p.sign", 20)
          .from(Standing.NONE, Standing.INVITED, Standing.LEFT)
          .to(Standing.SIGNED)
          .reportedFromAny()
          .on("p.confirm", 30)
          .from(Standing.SIGNED)
          .to(Standing.COMMITTED)
          .reportedFrom(Standing.NONE, Standing.INVITED)
          .on("p.suspend", 40)
          .from(Standing.COMMITTED)
          .to(Standing.SUSPENDED)
          .on("p.reinstate", 40)
          .from(Standing.SUSPENDED)
          .to(Standing.COMMITTED)
          .on("p.notify", 50)
          .from(Standing.COMMITTED, Standing.SUSPENDED)
          .to(Standing.LEAVING)
          .on("p.retract", 60)
          .from(Standing.LEAVING)
          .to(Standing.COMMITTED)
          .on("p.leave", 70)
          .from(Standing.LEAVING)
          .to(Standing.LEFT)
          .on("p.report", 5)
          .from(Standing.COMMITTED, Standing.SUSPENDED)
          .stay()
          .build();

  private Drawn() {}

  /**
   * Acts divided by semicolons: {@code 3 sign 2009-03 received 2009-04-01 recorded 2010-01-01},
   * also {@code reported}, {@code corrects 1}, {@code cancels 1}, {@code then leave 2010-01-01}.
   */
  static List<DatedAct> acts(String text) {
    return Arrays.stream(text.split(";"))
        .map(String::strip)
        .filter(act -> !act.isEmpty())
        .map(act -> act.split(" +"))
        .flatMap(words -> act(words).stream())
        .toList();
  }

  private static List<DatedAct> act(String[] words) {
    DatedAct act =
        DatedAct.of(
            Long.parseLong(words[0]),
            "p." + words[1],
            When.parse(words[2]),
            noon(word(words, "recorded", "2000-01-01")));
    if (!word(words, "received", "").isEmpty()) {
      act = act.received(When.parse(word(words, "received", "")));
    }
    if (Arrays.asList(words).contains("reported")) {
      act = act.asReported();
    }
    act = act.correcting(Long.parseLong(word(words, "corrects", "0")));
    long cancelled = Long.parseLong(word(words, "cancels", "0"));
    if (cancelled > 0) {
      act = DatedAct.cancel(act.number(), act.type(), act.effective(), act.recordedAt(), cancelled);
    }
    int then = Arrays.asList(words).indexOf("then");
    return then < 0
        ? List.of(act)
        : List.of(act, act.then("p." + words[then + 1], When.parse(words[then + 2])));
  }

  private static String word(String[] words, String after, String otherwise) {
    int at = Arrays.asList(words).indexOf(after);
    return at < 0 ? otherwise : words[at + 1];
  }

  static Instant noon(String day) {
    return LocalDate.parse(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  static String line(Status<?> status) {
    String head =
        switch (status) {
          case Status.Known<?> known ->
              known.state()
                  + (known.since() == null ? "" : " since " + known.since())
                  + (known.madeBy().isEmpty() ? "" : " by " + numbers(known.madeBy()));
          case Status.Unknown<?> unknown ->
              (unknown.exact() ? "UNKNOWN of " : "UNKNOWN at most of ") + unknown.possible();
        };
    return head + status.skipped().stream().map(Drawn::line).collect(Collectors.joining());
  }

  private static String line(Status.Skipped<?> skipped) {
    return ", %d %s in %s"
        .formatted(
            skipped.act(),
            skipped.surely() ? "skipped" : "perhaps skipped",
            skipped.reasons().stream()
                .map(reason -> reason.state().name())
                .collect(Collectors.joining(" or ")));
  }

  static String line(List<? extends Stretch<?>> history) {
    return history.stream()
        .map(stretch ->
            (stretch.from() == null ? "" : stretch.from() + " ")
                + stretch.possible().stream().map(Enum::name).collect(Collectors.joining("|")))
        .collect(Collectors.joining(", "));
  }

  private static String numbers(List<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining("+"));
  }
}
