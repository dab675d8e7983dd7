package city.hansa.instruments.life;

import static city.hansa.acts.Field.optional;
import static city.hansa.acts.Field.required;
import static city.hansa.instruments.life.CorrectionState.ENTERED;
import static city.hansa.instruments.life.CorrectionState.NONE;
import static city.hansa.instruments.life.CorrectionState.OBJECTED;
import static city.hansa.instruments.life.CorrectionState.PROPOSED;
import static city.hansa.instruments.life.CorrectionState.WITHDRAWN;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.ActFamily;
import city.hansa.acts.ActType;
import city.hansa.acts.Field;
import city.hansa.acts.Field.Kind;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.acts.Standing;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.calendar.CalendarPeriod;
import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.instruments.Instrument;
import city.hansa.kernel.Viewer.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Corrections of errors in a text: proposed to all, objected to within a time, and otherwise
 * entered by procès-verbal (Vienna Convention on the Law of Treaties, article 79; ninety days are
 * the practice of the United Nations). The subject is {@code instrument~name}.
 */
@Component
class CorrectionFamily implements ActFamily {
  static final String NAME = "correction";
  static final String PROPOSE = "correction.propose";
  static final String OBJECT = "correction.object";
  static final String ENTER = "correction.enter";
  static final String WITHDRAW = "correction.withdraw";
  static final String PERIOD = "period";
  static final String USUAL = "P90D";

  private static final Lifecycle<CorrectionState> LIFE =
      Lifecycle.of(NAME, NONE)
          .on(PROPOSE, 10)
          .from(NONE)
          .to(PROPOSED)
          .on(OBJECT, 20)
          .from(PROPOSED)
          .to(OBJECTED)
          .from(OBJECTED)
          .stay()
          .on(WITHDRAW, 25)
          .from(PROPOSED, OBJECTED)
          .to(WITHDRAWN)
          .on(ENTER, 30)
          .from(PROPOSED)
          .to(ENTERED)
          .build();

  private static final Field INSTRUMENT = required(ParticipationLife.INSTRUMENT, Kind.TEXT);
  private static final Field CORRECTION = required("name", Kind.TEXT);

  private static final List<ActType> TYPES =
      List.of(
          keeper(
              PROPOSE,
              required("language", Kind.TEXT),
              required("clause", Kind.TEXT),
              required("wrong", Kind.LONG_TEXT),
              required("right", Kind.LONG_TEXT),
              optional(PERIOD, Kind.TEXT)),
          ActType.desk(OBJECT, List.of(INSTRUMENT, CORRECTION, required("words", Kind.LONG_TEXT)))
              .byRoles(Role.HEAD_OF_OFFICE, Role.SIGNATORY, Role.NETWORK_DELEGATE),
          keeper(WITHDRAW, optional("reason", Kind.LONG_TEXT)),
          keeper(ENTER, optional("reason", Kind.LONG_TEXT)));

  private final AtHand atHand;

  CorrectionFamily(AtHand atHand) {
    this.atHand = atHand;
  }

  private static ActType keeper(String name, Field... more) {
    List<Field> fields = new ArrayList<>(List.of(INSTRUMENT, CORRECTION));
    fields.addAll(List.of(more));
    return ActType.desk(name, fields).only(Standing.OWN).byRoles(Role.REGISTRAR);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<ActType> types() {
    return TYPES;
  }

  @Override
  public Optional<Lifecycle<?>> lifecycle() {
    return Optional.of(LIFE);
  }

  @Override
  public String subject(ActDraft draft, Optional<Act> target) {
    return ParticipationLife.subject(
        ParticipationFamily.instrument(draft), draft.payload().text("name").orElse(""));
  }

  @Override
  public Set<String> ends(ActDraft draft, Optional<Act> target) {
    return Set.of(draft.actor());
  }

  @Override
  public ActDraft completed(ActDraft draft) {
    return draft.type().equals(PROPOSE) && draft.payload().text(PERIOD).isEmpty()
        ? draft.saying(draft.payload().with(PERIOD, USUAL))
        : draft;
  }

  @Override
  public List<Reason> guard(ActDraft draft, Situation situation) {
    Optional<Instrument> instrument =
        atHand.instrument(ParticipationFamily.instrument(draft), draft.office());
    if (instrument.isEmpty()) {
      return List.of(
          Reason.rule(
              "payload.instrument",
              "instruments.refused.unknown",
              ParticipationFamily.instrument(draft)));
    }
    return switch (draft.type()) {
      case PROPOSE -> {
        List<Reason> reasons = new ArrayList<>(Keeping.reasons(draft, instrument.get()));
        reasons.addAll(proposing(draft));
        yield reasons;
      }
      case OBJECT -> within(draft, situation);
      case ENTER -> {
        List<Reason> reasons = new ArrayList<>(Keeping.reasons(draft, instrument.get()));
        reasons.addAll(after(draft, situation));
        yield reasons;
      }
      default -> Keeping.reasons(draft, instrument.get());
    };
  }

  private static List<Reason> proposing(ActDraft draft) {
    String name = draft.payload().text("name").orElse("");
    if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      return List.of(Reason.rule("payload.name", "instruments.refused.id", name));
    }
    if (draft.payload().text("wrong").equals(draft.payload().text("right"))) {
      return List.of(Reason.rule("payload.right", "instruments.refused.sameWords"));
    }
    String period = draft.payload().text(PERIOD).orElse(USUAL);
    try {
      CalendarPeriod.parse(period);
      return List.of();
    } catch (IllegalArgumentException none) {
      return List.of(Reason.rule("payload.period", "instruments.refused.period", period));
    }
  }

  /** The last day for objections. */
  private static Optional<LocalDate> lastDay(Situation situation) {
    return situation.standing().stream()
        .filter(act -> act.type().equals(PROPOSE))
        .findFirst()
        .map(Correction::lastDay);
  }

  private static List<Reason> within(ActDraft draft, Situation situation) {
    PartialDate came =
        draft.receivedOn() == null ? draft.madeOn() : Objects.requireNonNull(draft.receivedOn());
    return lastDay(situation)
        .filter(last -> came.earliest().isAfter(last))
        .map(last -> Reason.rule("madeOn", "instruments.refused.objectionLate", last))
        .stream()
        .toList();
  }

  private static List<Reason> after(ActDraft draft, Situation situation) {
    return lastDay(situation)
        .filter(last -> !draft.madeOn().earliest().isAfter(last))
        .map(last -> Reason.rule("madeOn", "instruments.refused.objectionsPossible", last))
        .stream()
        .toList();
  }
}
