package city.hansa.texts.api;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Text;
import city.hansa.instruments.Instrument;
import city.hansa.site.Site;
import city.hansa.texts.Commitment;
import city.hansa.texts.TextVersion;
import city.hansa.texts.VersionId;
import city.hansa.texts.pages.Names;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a text as data.
 *
 * @param state DRAFT, PROPOSED, AGREED, ADOPTED, WITHDRAWN or CORRECTED, on the day asked for
 * @param replacedBy id of the version in its place from the beginning; null unless corrected
 * @param sha256 of the Akoma Ntoso document
 * @param act number of the act by which it came into the register
 * @param title as printed; null in lists, as are clauses, notes and commitments
 */
record TextFacts(
    String id,
    String instrument,
    int version,
    String language,
    boolean authentic,
    String state,
    String proposedOn,
    @Nullable String agreedOn,
    @Nullable String replacedBy,
    String sha256,
    long act,
    String visibility,
    String page,
    @Nullable String title,
    @Nullable List<ClauseFacts> clauses,
    @Nullable List<Text.Note> notes,
    @Nullable List<CommitmentFacts> commitments) {

  /** A clause and those inside it. */
  record ClauseFacts(
      String address,
      String level,
      @Nullable String kind,
      String number,
      String heading,
      String body,
      List<ClauseFacts> parts) {

    static ClauseFacts of(Clause clause) {
      return new ClauseFacts(
          clause.address(),
          clause.level().name(),
          clause.kind() == null ? null : clause.kind().name(),
          clause.number(),
          clause.heading(),
          clause.body(),
          clause.parts().stream().map(ClauseFacts::of).toList());
    }
  }

  /** A clause that was marked as commitment; what nobody has said is empty or null. */
  record CommitmentFacts(
      long act,
      String address,
      String debtors,
      String what,
      String measure,
      String unit,
      @Nullable BigDecimal baseline,
      String baselineDate,
      @Nullable BigDecimal target,
      String targetDate) {

    static CommitmentFacts of(Commitment each) {
      return new CommitmentFacts(
          each.act(),
          each.address(),
          each.debtors(),
          each.what(),
          each.measure(),
          each.unit(),
          each.baseline(),
          each.baselineDate(),
          each.target(),
          each.targetDate());
    }
  }

  static TextFacts of(TextVersion version, Instrument instrument, Site site) {
    VersionId id = version.id();
    LocalDate day = site.asOf().day();
    return new TextFacts(
        id.toString(),
        id.instrument(),
        id.number(),
        id.language(),
        version.authentic(),
        Names.state(version, version.adopted(instrument, day), day),
        version.proposal().madeOn().toString(),
        version.agreedOn().map(Object::toString).orElse(null),
        version.replacedBy().map(VersionId::toString).orElse(null),
        version.sha256(),
        version.proposal().number(),
        version.proposal().visibility().name(),
        id.address(),
        null,
        null,
        null,
        null);
  }

  TextFacts with(Text text, TextVersion of) {
    return new TextFacts(
        id,
        instrument,
        version,
        language,
        authentic,
        state,
        proposedOn,
        agreedOn,
        replacedBy,
        sha256,
        act,
        visibility,
        page,
        text.title(),
        text.clauses().stream().map(ClauseFacts::of).toList(),
        text.notes(),
        of.commitments().stream().map(CommitmentFacts::of).toList());
  }
}
