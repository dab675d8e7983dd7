package city.hansa.instruments.api;

import city.hansa.engine.register.Truth;
import city.hansa.engine.register.When;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.InstrumentState;
import city.hansa.instruments.catalogue.Listing;
import city.hansa.instruments.catalogue.Relation;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.instruments.roll.InEffect;
import city.hansa.instruments.roll.Sheet;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as of a day; what nobody has said is left out.
 *
 * @param states one, or those that the dates leave possible; the rule of effect is reckoned in
 * @param terms what was entered and set up to the day, by the names of the fields of its acts
 * @param counts computed, by kind, as of asOf
 * @param reported whether it is known from reports alone
 * @param relations to other instruments, both ways
 * @param acts numbers of the acts about the instrument itself, in the order of the log
 */
@Schema(name = "Instrument")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InstrumentFacts(
    String id,
    String title,
    LocalDate asOf,
    @Nullable Instant knownAt,
    Set<InstrumentState> states,
    @Nullable String depositary,
    @Nullable String adoptedOn,
    boolean reported,
    EffectFacts effect,
    Map<String, String> terms,
    Map<What, CountFacts> counts,
    @Nullable List<RelationFacts> relations,
    List<Long> acts) {

  /**
   * @param from the first day, computed or announced
   * @param inEffect on the day
   * @param by what says so
   */
  @Schema(name = "InstrumentEffect")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EffectFacts(
      @Nullable String from, Truth inEffect, InEffect.By by, boolean provisionally) {}

  /**
   * @param onward whether this instrument stands so to the other, or the other to this one
   * @param other id in this register; left out if it is not in it
   */
  @Schema(name = "InstrumentRelation")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RelationFacts(
      String relation, boolean onward, @Nullable String other, String title, long act) {

    static RelationFacts of(Relation relation) {
      return new RelationFacts(
          relation.kind(),
          relation.onward(),
          relation.other().isEmpty() ? null : relation.other(),
          relation.title(),
          relation.act());
    }
  }

  /**
   * @param relations null to leave them out, as in lists
   */
  static InstrumentFacts of(
      Sheet sheet, @Nullable Instant knownAt, @Nullable List<Relation> relations) {
    Instrument instrument = sheet.roll().instrument();
    String keeper = instrument.depositaryOn(sheet.day());
    InEffect effect = sheet.effect();
    return new InstrumentFacts(
        instrument.id(),
        sheet.terms().title(),
        sheet.day(),
        knownAt,
        Listing.states(sheet),
        keeper.isEmpty() ? null : keeper,
        instrument
            .adoptedOn()
            .filter(date -> !date.earliest().isAfter(sheet.day()))
            .map(When::toString)
            .orElse(null),
        instrument.isReported(),
        new EffectFacts(
            effect.from() == null ? null : effect.from().toString(),
            effect.on(),
            effect.by(),
            effect.provisional()),
        sheet.terms().values(),
        CountFacts.all(sheet.counts()),
        relations == null ? null : relations.stream().map(RelationFacts::of).toList(),
        instrument.acts().stream().map(act -> act.number()).toList());
  }
}
