package city.hansa.instruments.pages;

import city.hansa.actors.Handbook;
import city.hansa.actors.Handbooks;
import city.hansa.acts.Act;
import city.hansa.acts.words.ActorNames;
import city.hansa.acts.words.Paper;
import city.hansa.acts.words.Reading;
import city.hansa.acts.words.Wording;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.SaidOfInstruments;
import city.hansa.instruments.catalogue.Catalogue;
import city.hansa.instruments.catalogue.Relation;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.instruments.roll.Line;
import city.hansa.instruments.roll.Sheet;
import city.hansa.instruments.status.LineFilter;
import city.hansa.site.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Lays out the status of an instrument. */
@Component
class StatusPageMaker {
  private final Catalogue catalogue;
  private final ActorNames names;
  private final Handbooks handbooks;
  private final Paper.Maker papers;
  private final List<SaidOfInstruments> said;
  private final CorrectionRows corrections;

  StatusPageMaker(
      Catalogue catalogue,
      ActorNames names,
      Handbooks handbooks,
      Paper.Maker papers,
      List<SaidOfInstruments> said,
      CorrectionRows corrections) {
    this.catalogue = catalogue;
    this.names = names;
    this.handbooks = handbooks;
    this.papers = papers;
    this.said = said;
    this.corrections = corrections;
  }

  StatusPage of(Sheet sheet, Site site) {
    LineFilter filter = LineFilter.read(site.query());
    Table table = table(sheet, filter, site);
    Map<String, Instrument> all = catalogue.all(site.viewer());
    Instrument instrument = sheet.roll().instrument();
    Map<String, String> named = names.of(mentioned(sheet, table), site);
    Reading reading = Reading.of(site, new Wording(site, named));
    Handbook handbook = handbooks.current();
    Rows rows = new Rows(sheet, handbook, reading);
    List<Row> written = rows.of(table.lines());
    TermFacts facts = new TermFacts(sheet, reading);
    List<Relation> relations = Relation.of(instrument, all, sheet.day());
    String chosen = site.query().getOrDefault("beside", "");
    return new StatusPage(
        Heads.of(sheet, reading),
        reading,
        CountFigures.of(sheet, site),
        table,
        written,
        rows.notes(),
        filter,
        site.query().getOrDefault("q", ""),
        countries(sheet, handbook, site),
        Arrays.stream(What.values()).filter(what -> sheet.counts().of(what).high() > 0).toList(),
        facts.keeping(),
        facts.effect(named),
        relations,
        said.stream().flatMap(each -> each.of(instrument.id(), site).stream()).toList(),
        corrections.list(instrument.id(), reading),
        Besides.of(sheet, relations, all, chosen, reading),
        Besides.others(instrument.id(), all, sheet.day()),
        site.t("instruments.counts." + (sheet.terms().is("counts", "MADE") ? "MADE" : "RECEIVED")),
        papers.of(site));
  }

  /** Names are asked for all lines only where a name is sought. */
  private Table table(Sheet sheet, LineFilter filter, Site site) {
    Map<String, String> sought =
        filter.text().isEmpty()
            ? Map.of()
            : names.of(sheet.lines().stream().map(Line::actor).toList(), site);
    return Table.of(
        sheet,
        filter,
        line -> sought.getOrDefault(line.actor(), line.card().name()),
        site.query().containsKey("all"),
        Table.page(site.query().getOrDefault("page", "")));
  }

  static Set<String> mentioned(Sheet sheet, Table table) {
    Set<String> ids = new HashSet<>();
    for (Line line : table.lines()) {
      ids.add(line.actor());
      String successor = sheet.replaced().get(line.actor());
      if (successor != null) {
        ids.add(successor);
      }
      line.remarks(sheet.day()).stream().map(Act::actor).forEach(ids::add);
    }
    ids.addAll(keepers(sheet));
    return ids;
  }

  /** Whoever keeps it, and those whom its rule of effect names. */
  static List<String> keepers(Sheet sheet) {
    List<String> ids = new ArrayList<>();
    String keeper = sheet.roll().instrument().depositaryOn(sheet.day());
    if (!keeper.isEmpty()) {
      ids.add(keeper);
    }
    sheet.terms().effectRule().ifPresent(rule -> ids.addAll(RuleWords.named(rule.condition())));
    return ids;
  }

  private static Map<String, String> countries(Sheet sheet, Handbook handbook, Site site) {
    Set<String> codes = new HashSet<>();
    for (Line line : sheet.lines()) {
      if (line.card().country() != null) {
        codes.add(line.card().country());
      }
    }
    Map<String, String> byName = new TreeMap<>();
    for (String code : codes) {
      String name = handbook.countryName(code, site.language());
      byName.put(name == null ? code : name, code);
    }
    return byName;
  }
}
