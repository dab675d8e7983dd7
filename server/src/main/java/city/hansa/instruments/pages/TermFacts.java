package city.hansa.instruments.pages;

import city.hansa.acts.Act;
import city.hansa.acts.words.Reading;
import city.hansa.engine.register.End;
import city.hansa.engine.register.Period;
import city.hansa.engine.register.Truth;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.Terms;
import city.hansa.instruments.life.InstrumentLife;
import city.hansa.instruments.roll.InEffect;
import city.hansa.instruments.roll.Sheet;
import city.hansa.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an instrument is and by which rules it is kept, as a card shows it. */
final class TermFacts {
  private static final String FAMILY = InstrumentLife.NAME;
  private static final String LABEL = "act.instrument.field.";

  private final Sheet sheet;
  private final Terms terms;
  private final Instrument instrument;
  private final Reading reading;
  private final Site site;

  TermFacts(Sheet sheet, Reading reading) {
    this.sheet = sheet;
    this.terms = sheet.terms();
    this.instrument = sheet.roll().instrument();
    this.reading = reading;
    this.site = reading.site();
  }

  /** Who keeps it and who may take part on which terms; what nobody has said is left out. */
  List<Fact> keeping() {
    List<Fact> facts = new ArrayList<>();
    depositary(facts);
    adoption(facts);
    window(facts);
    choice(facts, "accession");
    if (terms.text("circleWords").isEmpty()) {
      choice(facts, "circle");
    } else {
      text(facts, "circle", terms.text("circleWords"));
    }
    choice(facts, "signing");
    choice(facts, "conditionPolicy");
    text(facts, "listedConditions", terms.text("listedConditions"));
    terms
        .period("withdrawal")
        .ifPresent(period -> text(facts, "withdrawal", RuleWords.period(period, site)));
    terms
        .period("report")
        .ifPresent(period -> text(facts, "report", RuleWords.period(period, site)));
    terms
        .period("extension")
        .ifPresent(period -> text(facts, "extension", RuleWords.period(period, site)));
    languages(facts);
    return facts;
  }

  private void depositary(List<Fact> facts) {
    String keeper = instrument.depositaryOn(sheet.day());
    if (keeper.isEmpty()) {
      text(facts, "depositary", terms.text("depositaryWords"));
    } else {
      facts.add(
          new Fact(
              site.t(LABEL + "depositary"),
              reading.words().actor(keeper),
              site.href("/actors/" + keeper)));
    }
  }

  private void adoption(List<Fact> facts) {
    instrument
        .last(InstrumentLife.ADOPT)
        .filter(act -> !act.madeOn().earliest().isAfter(sheet.day()))
        .ifPresent(act ->
            facts.add(
                new Fact(
                    site.t("instruments.adopted"),
                    adopted(act),
                    reading.href("/acts/" + act.number()))));
  }

  private String adopted(Act act) {
    String mode = act.payload().text("mode").orElse(terms.text("adoption"));
    String how = mode.isEmpty() ? "" : ", " + reading.words().choice(FAMILY, mode);
    String where = act.place() == null ? "" : ", " + act.place();
    String occasion =
        act.payload()
            .text("occasion")
            .filter(text -> !text.isBlank())
            .map(text -> ", " + text)
            .orElse("");
    return reading.words().date(act.madeOn()) + how + occasion + where;
  }

  private void window(List<Fact> facts) {
    Period window = terms.window();
    String from = terms.text("openFrom");
    String last = terms.text("lastDay");
    if (!from.isEmpty() || !last.isEmpty()) {
      String state =
          switch (window.contains(sheet.day())) {
            case YES -> site.t("instruments.window.open");
            case NO -> site.t("instruments.window.closed");
            case UNKNOWN -> site.t("instruments.window.unknown");
          };
      String days =
          window.until() instanceof End.On
              ? site.t("instruments.window.until", date(from), date(last))
              : site.t("instruments.window.from", date(from));
      facts.add(new Fact(site.t("instruments.window"), days + " (" + state + ")", null));
    }
  }

  private String date(String stored) {
    return stored.isEmpty() ? "…" : site.date(stored);
  }

  private void languages(List<Fact> facts) {
    if (!terms.languages().isEmpty()) {
      text(
          facts,
          "languages",
          terms.languages().stream()
              .map(tag -> Locale.forLanguageTag(tag).getDisplayName(site.language()))
              .collect(Collectors.joining(", ")));
    }
  }

  /** The rule, whether it is met, since when, and what is applied before. */
  List<Fact> effect(Map<String, String> names) {
    List<Fact> facts = new ArrayList<>();
    String said = terms.text("effectWords");
    text(facts, "effect", said);
    terms
        .effectRule()
        .ifPresent(rule ->
            facts.add(
                new Fact(
                    said.isEmpty()
                        ? site.t(LABEL + "effect")
                        : site.t("instruments.effect.reckoned"),
                    new RuleWords(site, names).of(rule),
                    null)));
    if (said.isEmpty() && terms.is("effect", Terms.NO_RULE)) {
      text(facts, "effect", site.t("instruments.effect.atAdoption"));
    }
    InEffect effect = sheet.effect();
    facts.add(new Fact(site.t("instruments.effect"), inEffect(effect), null));
    if (effect.provisional()) {
      facts.add(
          new Fact(
              site.t("instruments.effect.provisional"),
              site.t("instruments.effect.provisional.yes"),
              null));
    }
    return facts;
  }

  private String inEffect(InEffect effect) {
    if (effect.from() == null) {
      boolean unsaid = terms.text("effect").isEmpty() && terms.text("effectWords").isEmpty();
      return effect.on() == Truth.UNKNOWN
          ? site.t("instruments.effect.unknown")
          : site.t(unsaid ? "instruments.effect.unsaid" : "instruments.effect.no");
    }
    String since = reading.words().date(effect.from());
    String by = site.t("instruments.effect.by." + effect.by());
    return site.t("instruments.effect." + effect.on(), since) + " (" + by + ")";
  }

  /** The four questions of enforcement; what nobody has said is null. */
  static List<@Nullable String> enforcement(Terms terms) {
    List<@Nullable String> answers = new ArrayList<>();
    for (String field : ENFORCEMENT) {
      String text = terms.text(field);
      answers.add(text.isEmpty() ? null : text);
    }
    return answers;
  }

  static final List<String> ENFORCEMENT =
      List.of("legalNature", "monitoring", "sanction", "enforcer");

  private void choice(List<Fact> facts, String field) {
    String value = terms.text(field);
    text(facts, field, value.isEmpty() ? "" : reading.words().choice(FAMILY, value));
  }

  private void text(List<Fact> facts, String field, String value) {
    if (!value.isEmpty()) {
      facts.add(new Fact(site.t(LABEL + field), value, null));
    }
  }
}
