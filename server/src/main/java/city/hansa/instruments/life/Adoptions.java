package city.hansa.instruments.life;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Reason;
import city.hansa.acts.Term;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.Terms;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.instruments.roll.Rolls;
import city.hansa.instruments.roll.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether the way in which an instrument is to be adopted was gone. A majority is of members, of
 * those present (in favour, against and abstaining) or of those voting (abstentions left out);
 * without a share it is more than half.
 */
@Component
class Adoptions {
  private static final int FEWEST_SIGNATURES = 2;
  private final Rolls rolls;

  Adoptions(Rolls rolls) {
    this.rolls = rolls;
  }

  List<Reason> reasons(ActDraft draft, Instrument instrument) {
    Terms terms = instrument.termsOn(draft.madeOn().latest());
    String agreed = terms.text("adoption");
    String mode = draft.payload().text("mode").filter(each -> !each.isBlank()).orElse(agreed);
    if (!agreed.isEmpty() && !agreed.equals(mode)) {
      return List.of(
          Reason.rule(
              "payload.mode",
              "instruments.refused.mode",
              new Term.Choice(InstrumentLife.NAME, agreed)));
    }
    return switch (mode) {
      case "VOTE" -> voting(draft, terms);
      case "SILENCE" -> silent(draft, instrument);
      case "SIGNATURE", "EXCHANGE" -> signed(draft, instrument);
      default -> List.of();
    };
  }

  private static List<Reason> voting(ActDraft draft, Terms terms) {
    Optional<Long> yes = number(draft, "inFavour");
    Optional<Long> no = number(draft, "against");
    if (yes.isEmpty() || no.isEmpty()) {
      return List.of(Reason.rule("payload.inFavour", "instruments.refused.votes"));
    }
    long present = yes.get() + no.get() + number(draft, "abstaining").orElse(0L);
    Optional<Long> members = number(draft, "members");
    String of = terms.text("majority");
    boolean needsMembers = of.equals("OF_MEMBERS") || !terms.text("quorum").isEmpty();
    if (needsMembers && members.isEmpty()) {
      return List.of(Reason.rule("payload.members", "instruments.refused.members"));
    }
    if (members.isPresent() && members.get() < present) {
      return List.of(
          Reason.rule("payload.members", "instruments.refused.fewMembers", members.get(), present));
    }
    if (members.isPresent() && !reaches(present, members.get(), terms.text("quorum"))) {
      return List.of(
          Reason.rule(
              "payload.members",
              "instruments.refused.quorum",
              present,
              members.get(),
              terms.text("quorum")));
    }
    long whole =
        switch (of) {
          case "OF_MEMBERS" -> members.orElseThrow();
          case "OF_PRESENT" -> present;
          default -> yes.get() + no.get();
        };
    String share = terms.text("majorityShare");
    boolean carried = share.isEmpty() ? 2 * yes.get() > whole : reaches(yes.get(), whole, share);
    return carried && whole > 0
        ? List.of()
        : List.of(
            Reason.rule("payload.inFavour", "instruments.refused.notCarried", yes.get(), whole));
  }

  /** At least the share of the whole; an empty share is reached by any. */
  private static boolean reaches(long part, long whole, String share) {
    if (share.isEmpty()) {
      return true;
    }
    String[] parts = share.split("/");
    return part * Long.parseLong(parts[1]) >= whole * Long.parseLong(parts[0]);
  }

  private static Optional<Long> number(ActDraft draft, String field) {
    return draft.payload().values().get(field) instanceof Json.Number(double value)
        ? Optional.of(new BigDecimal(value).longValue())
        : Optional.empty();
  }

  /** Adopted once the time for objections has passed and nobody objected. */
  private static List<Reason> silent(ActDraft draft, Instrument instrument) {
    Optional<Act> put = instrument.last(InstrumentLife.PUT_TO_SILENCE);
    if (put.isEmpty()) {
      return List.of(Reason.rule("payload.mode", "instruments.refused.noSilence"));
    }
    LocalDate until = until(put.get());
    if (!draft.madeOn().earliest().isAfter(until)) {
      return List.of(Reason.rule("madeOn", "instruments.refused.silenceRuns", until));
    }
    return instrument
        .last(InstrumentLife.BREAK_SILENCE)
        .filter(broken -> broken.number() > put.get().number())
        .map(
            broken -> Reason.conflict("type", "instruments.refused.silenceBroken", broken.number()))
        .stream()
        .toList();
  }

  /** Silence is broken while it runs. */
  List<Reason> breaking(ActDraft draft, Instrument instrument) {
    return instrument
        .last(InstrumentLife.PUT_TO_SILENCE)
        .filter(put -> !draft.madeOn().earliest().isAfter(until(put)))
        .map(put -> List.<Reason>of())
        .orElse(List.of(Reason.rule("madeOn", "instruments.refused.noSilenceRuns")));
  }

  private static LocalDate until(Act put) {
    return put.payload().text("until").map(PartialDate::parse).orElse(put.madeOn()).latest();
  }

  private List<Reason> signed(ActDraft draft, Instrument instrument) {
    int signatories =
        rolls
            .forOffice(instrument.id(), draft.office())
            .map(roll -> Sheet.of(roll, draft.madeOn().latest()))
            .map(sheet -> sheet.counts().of(What.SIGNATORIES).low())
            .orElse(0);
    return signatories >= FEWEST_SIGNATURES
        ? List.of()
        : List.of(Reason.rule("payload.mode", "instruments.refused.fewSignatures", signatories));
  }
}
