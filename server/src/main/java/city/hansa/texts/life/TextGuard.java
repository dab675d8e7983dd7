package city.hansa.texts.life;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.acts.Standing;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.InstrumentState;
import city.hansa.instruments.life.AtHand;
import city.hansa.instruments.life.InstrumentLife;
import city.hansa.instruments.life.Keeping;
import city.hansa.texts.TextState;
import city.hansa.texts.TextVersion;
import city.hansa.texts.VersionId;
import city.hansa.texts.store.Contents;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What stands in the way of an act about a version of a text. */
@Component
class TextGuard {
  private static final Set<InstrumentState> BEFORE_FREEZING =
      EnumSet.of(InstrumentState.NONE, InstrumentState.DRAFT);

  private final AtHand atHand;
  private final OnRecord onRecord;
  private final Contents contents;
  private final MarkGuard marks;

  TextGuard(AtHand atHand, OnRecord onRecord, Contents contents, MarkGuard marks) {
    this.atHand = atHand;
    this.onRecord = onRecord;
    this.contents = contents;
    this.marks = marks;
  }

  List<Reason> reasons(ActDraft draft, Situation situation) {
    boolean proposal = draft.type().equals(TextLife.PROPOSE);
    Optional<VersionId> id = TextFamily.version(draft);
    if (id.isEmpty() || !VersionId.isLanguage(id.get().language())) {
      return List.of(
          proposal
              ? Reason.rule("payload.version", "texts.refused.id")
              : Reason.rule("subject", "texts.refused.unknown", draft.subject()));
    }
    String named = id.get().instrument();
    Optional<Instrument> instrument = atHand.instrument(named, draft.office());
    if (instrument.isEmpty()) {
      return List.of(
          Reason.rule(
              proposal ? "payload.instrument" : "subject", "texts.refused.noInstrument", named));
    }
    List<Reason> reasons = new ArrayList<>(Keeping.reasons(draft, instrument.get()));
    reasons.addAll(
        proposal
            ? proposing(draft, situation, id.get(), instrument.get())
            : known(draft, situation, id.get(), instrument.get()));
    return reasons;
  }

  private List<Reason> known(
      ActDraft draft, Situation situation, VersionId id, Instrument instrument) {
    Optional<TextVersion> version = TextVersion.of(id, situation.earlier());
    if (version.isEmpty()) {
      return List.of(Reason.rule("subject", "texts.refused.unknown", draft.subject()));
    }
    return switch (draft.type()) {
      case TextLife.AGREE -> agreeing(draft, version.get(), instrument);
      case TextLife.WITHDRAW -> withdrawing(draft, version.get(), instrument);
      case TextLife.CORRECT -> correcting(draft, id);
      case TextLife.MARK -> marks.reasons(draft, version.get());
      default -> List.of();
    };
  }

  private List<Reason> proposing(
      ActDraft draft, Situation situation, VersionId id, Instrument instrument) {
    String sha256 = draft.payload().text(TextLife.SHA256).orElse("");
    List<Reason> reasons = new ArrayList<>(late(draft, id, instrument));
    if (situation.standing().stream().anyMatch(act -> act.type().equals(TextLife.PROPOSE))) {
      reasons.add(Reason.conflict("payload.version", "texts.refused.taken", id.toString()));
    }
    Optional<String> language = contents.language(sha256);
    if (language.isEmpty()) {
      reasons.add(Reason.rule("payload.sha256", Contents.MISSING, sha256));
    } else if (!language.get().equals(id.language())) {
      reasons.add(
          Reason.rule(
              "payload.language", "texts.refused.otherLanguage", language.get(), id.language()));
    }
    return reasons;
  }

  /** After the adoption the words change by amendment or correction alone. */
  private List<Reason> late(ActDraft draft, VersionId id, Instrument instrument) {
    Optional<Act> adoption = instrument.last(InstrumentLife.ADOPT);
    if (adoption.isEmpty()) {
      return List.of();
    }
    Optional<TextVersion> stands = standing(id, draft.office());
    return switch (draft.payload().text(TextLife.BECAUSE).orElse("")) {
      case TextLife.AMENDMENT ->
          instrument.last(InstrumentLife.AMEND).isPresent()
              ? List.of()
              : List.of(Reason.rule("payload.because", "texts.refused.noAmendment"));
      case TextLife.CORRECTION ->
          stands.isPresent()
              ? List.of()
              : List.of(
                  Reason.rule("payload.because", "texts.refused.nothingToCorrect", id.language()));
      default -> {
        boolean first =
            stands.isEmpty()
                && (!draft.payload().yes(TextLife.AUTHENTIC)
                    || draft.standing() == Standing.REPORTED
                    || adoption.get().standing() == Standing.REPORTED);
        yield first
            ? List.of()
            : List.of(Reason.conflict("payload.because", "texts.refused.adopted"));
      }
    };
  }

  private List<Reason> agreeing(ActDraft draft, TextVersion version, Instrument instrument) {
    boolean amends = version.because().equals(TextLife.AMENDMENT);
    if (amends && instrument.adoptedOn().isPresent()) {
      return List.of();
    }
    return standing(version.id(), draft.office())
        .map(other ->
            Reason.conflict(
                "subject",
                "texts.refused.agreedAlready",
                other.id().language(),
                other.id().toString()))
        .stream()
        .toList();
  }

  /** The agreed text of a language, other than this version. */
  private Optional<TextVersion> standing(VersionId id, String office) {
    return onRecord.versions(id.instrument(), office).stream()
        .filter(each -> each.id().language().equals(id.language()) && !each.id().equals(id))
        .filter(each -> each.is(TextState.AGREED))
        .findFirst();
  }

  /** What is frozen or adopted stays. */
  private static List<Reason> withdrawing(
      ActDraft draft, TextVersion version, Instrument instrument) {
    boolean frozen = !BEFORE_FREEZING.containsAll(instrument.stateOn(TextVersion.EVER).possible());
    return frozen && version.is(TextState.AGREED)
        ? List.of(Reason.conflict("type", "texts.refused.frozen", draft.subject()))
        : List.of();
  }

  private List<Reason> correcting(ActDraft draft, VersionId id) {
    String named = draft.payload().text(TextLife.REPLACED_BY).orElse("");
    boolean fits =
        VersionId.parse(named)
            .filter(other -> other.instrument().equals(id.instrument()))
            .filter(other -> other.language().equals(id.language()) && !other.equals(id))
            .flatMap(other -> onRecord.version(other, draft.office()))
            .filter(other -> other.is(TextState.PROPOSED))
            .isPresent();
    return fits
        ? List.of()
        : List.of(
            Reason.rule("payload.replacedBy", "texts.refused.noReplacement", named, id.language()));
  }
}
